import { type JsonObject, openForSelf, SealingError, type Self } from '@aparte/sealing';
import type { NotePlace } from './sealing-calls.types.ts';

/** Opens what somebody locked for themselves, also what was locked with a former generation of their own keys. */
export function openOwn(
  { account, former = [] }: Self,
  { purpose, subject }: NotePlace,
  ct: string,
): JsonObject {
  const generations = [account, ...former.toReversed().flatMap((before) => before.account ?? [])];
  for (const generation of generations) {
    try {
      return openForSelf(generation, { purpose, subject }, { v: 1, ct });
    } catch (error) {
      const isOtherKey = error instanceof SealingError && error.code === 'commit';
      if (!isOtherKey || generation === generations.at(-1)) throw error;
    }
  }
  throw new SealingError('not-ready', 'account');
}

/** Opens a note to oneself. */
export function openOwnNote(self: Self, place: NotePlace, ct: string): string {
  const { t } = openOwn(self, place, ct);
  return typeof t === 'string' ? t : '';
}
