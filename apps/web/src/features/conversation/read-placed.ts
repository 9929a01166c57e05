import type { OpenedHistory } from '../../member/sealing/sealing-calls.types.ts';
import type { Entry } from './entries.ts';
import type { Placed } from './server-order.ts';

/** What became of each envelope, in the server's order: a message, or the reason why there is none. */
export function readPlaced(
  placed: readonly Placed[],
  opened: OpenedHistory,
  ownId: string,
): readonly Entry[] {
  const messages = new Map(opened.messages.map((message) => [message.id, message]));
  const faults = new Map(opened.faults.map((fault) => [fault.index, fault]));

  return placed.flatMap(({ s, at, e }, index): Entry[] => {
    const fault = faults.get(index);
    if (fault) return [{ kind: 'fault', key: `place ${s}`, code: fault.code, at }];
    const message = messages.get(idOf(e));
    if (!message) return [];
    const { id, from, text } = message;
    return [
      { kind: 'message', key: `place ${s}`, id, isOwn: from === ownId, text, at, state: 'sent', error: null },
    ];
  });
}

function idOf(envelope: unknown): string {
  const { id } = (envelope ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : '';
}
