import { firstHeldGeneration } from '@aparte/sealing';
import { answer } from './answer.ts';
import type { IdentityCalls } from './identity-calls.types.ts';
import type { KeyKeeper } from './key-keeper.ts';
import type { OpenSpaces } from './open-spaces.ts';
import type { PinBook } from './pin-book.ts';
import type { RotationKeeper } from './rotation-keeper.ts';

/** The names of these calls, for the client. */
export const identityCallNames = {
  generations: true,
  openGenerations: true,
  prepareRotation: true,
  finishRotation: true,
  lostHistory: true,
  giveBack: true,
  fingerprints: true,
} satisfies Record<keyof IdentityCalls, true>;

/** What these calls are answered from. */
export interface IdentityDesk {
  readonly keys: KeyKeeper;
  readonly pins: PinBook;
  readonly spaces: OpenSpaces;
  readonly rotation: RotationKeeper;
}

/** Answers the calls about generations of keys. */
export function identityCalls({ keys, pins, spaces, rotation }: IdentityDesk): IdentityCalls {
  return {
    generations: () =>
      answer(() => ({ newest: keys.self.identity.gen, oldestHeld: firstHeldGeneration(keys.self) })),
    openGenerations: (older) =>
      answer(() => {
        keys.openGenerations(older);
      }),
    prepareRotation: (input) => answer(() => rotation.prepare(input)),
    finishRotation: () => answer(() => rotation.finish()),
    lostHistory: ({ spaceId }) => answer(() => spaces.lostHistory(spaceId)),
    giveBack: (input) => answer(() => spaces.giveBack(keys.self, input)),
    fingerprints: ({ peerId }) => answer(() => pins.fingerprints(keys.self, peerId)),
  };
}
