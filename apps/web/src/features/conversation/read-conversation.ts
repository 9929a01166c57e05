import type { AnySpace } from '../../member/api/model.types.ts';
import type { Folded } from '../../member/messages/fold.types.ts';
import type { Conversation } from './conversation.ts';
import { conversationOf } from './open-conversations.ts';

const patienceMs = 60_000;

/** Everything of a space as it stands, read to its end; null when that fails or takes too long. */
export async function readConversation(
  { spaceId, peer }: AnySpace,
  { ownId, chatUrl }: { readonly ownId: string; readonly chatUrl: string },
): Promise<readonly Folded[] | null> {
  const conversation = conversationOf({ spaceId, ownId, peerId: peer?.accountId ?? null }, chatUrl);
  return (await isRead(conversation)) ? conversation.folded() : null;
}

function isRead({ current, subscribe }: Conversation): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (outcome: boolean): void => {
      clearTimeout(timer);
      stop();
      resolve(outcome);
    };
    const look = (): void => {
      const { phase } = current();
      if (phase === 'ready' || phase === 'failed') finish(phase === 'ready');
    };
    const timer = setTimeout(() => {
      finish(false);
    }, patienceMs);
    const stop = subscribe(look);
    look();
  });
}
