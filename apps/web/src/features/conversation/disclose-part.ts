import type { MessagePart } from '../../member/messages/fold.types.ts';
import type { Disclosure } from '../../member/sealing/disclosure-calls.types.ts';
import type { SealingCalls } from '../../member/sealing/sealing-calls.types.ts';
import { SealingFailure } from '../../member/sealing/sealing-failure.ts';
import type { SpaceOfTwo } from '../../member/spaces/space-keys.ts';
import type { ChatLink } from './chat-link.ts';

/** What taking out the key of one message needs. */
export interface DisclosingPlace {
  readonly space: Pick<SpaceOfTwo, 'spaceId'>;
  readonly link: ChatLink;
  readonly keys: Pick<SealingCalls, 'discloseMessage'>;
}

/** Fetches one part of a message as the server keeps it, and takes out its key; refuses another in its place. */
export async function disclosePart(
  { space, link, keys }: DisclosingPlace,
  { id, place }: MessagePart,
): Promise<Disclosure> {
  const { spaceId } = space;
  for await (const page of link.pages(spaceId, place - 1)) {
    const envelope = page.placed.find(({ s }) => s === place)?.e;
    const disclosure = await keys.discloseMessage({ spaceId, envelope });
    if (disclosure.msgId === id) return disclosure;
    break;
  }
  throw new SealingFailure('fork');
}
