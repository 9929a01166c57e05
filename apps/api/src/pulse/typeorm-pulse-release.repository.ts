import { currentManager } from '@aparte/database-core';
import { PulseReleaseEntity } from '@aparte/database-private';
import type { MadeWord } from './pulse-words.repository.ts';

/** Keeps a word under the key of its firm and period: a second one is an error, and nothing of its transaction stays. */
export async function keepWord({ orgRef, outcome, releasedOn }: MadeWord): Promise<void> {
  await currentManager().insert(PulseReleaseEntity, { orgRef, ...outcome.letter, releasedOn });
}
