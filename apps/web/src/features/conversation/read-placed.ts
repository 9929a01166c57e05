import type { OpenedHistory } from '../../member/sealing/sealing-calls.types.ts';
import type { PlaceRead } from '../../member/messages/fold.types.ts';
import type { Placed } from './server-order.ts';

/** What became of each envelope, in the order given: what it says, or the reason why nobody can tell. */
export function readPlaced(placed: readonly Placed[], opened: OpenedHistory): readonly PlaceRead[] {
  const messages = new Map(opened.messages.map((message) => [message.index, message]));
  const faults = new Map(opened.faults.map((fault) => [fault.index, fault]));

  return placed.flatMap(({ s: place, at }, index): PlaceRead[] => {
    const fault = faults.get(index);
    if (fault) return [{ outcome: 'unread', place, at, code: fault.code }];
    const message = messages.get(index);
    // Something that was read already: it is shown where it stood first.
    if (!message) return [];
    const { id, from, content } = message;
    return [{ outcome: 'read', place, at, id, from, content }];
  });
}
