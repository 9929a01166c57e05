import type { Account, Space } from '../../member/api/model.types.ts';
import type { Folded } from '../../member/messages/fold.types.ts';
import type { FindableMessage } from './message-index.ts';

/** What of a conversation can be found: every message that has words. */
export function findable(
  folded: readonly Folded[],
  space: Space,
  account: Account,
): readonly FindableMessage[] {
  const { spaceId, peer } = space;
  return folded.flatMap((entry): FindableMessage[] => {
    if (entry.kind !== 'message') return [];
    const { id: messageId, from, at, content } = entry;
    if (content?.kind !== 'msg' && content?.kind !== 'note') return [];
    const where = { id: `${spaceId} ${entry.place}`, spaceId, messageId, peerName: peer.displayName };
    return [{ ...where, isOwn: from === account.id, at, text: content.text }];
  });
}
