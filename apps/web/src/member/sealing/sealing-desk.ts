import { createSpaceId, initSealing, openForSelf, sealForSelf } from '@aparte/sealing';
import type { DeviceKey } from './device-key.ts';
import { KeyKeeper } from './key-keeper.ts';
import { OpenSpaces } from './open-spaces.ts';
import { PinBook } from './pin-book.ts';
import type { SealingCalls, SealingPhase } from './sealing-calls.types.ts';

/** What the desk needs from the place it runs in. */
export interface SealingPlace {
  readonly device: DeviceKey;
  readonly now: () => number;
  readonly report: (phase: SealingPhase) => void;
}

/** Answers every call of the page; all keys live in what it closes over. */
export function openSealingDesk({ device, now, report }: SealingPlace): SealingCalls {
  const keys = new KeyKeeper(device, report);
  const pins = new PinBook();
  const spaces = new OpenSpaces(pins, now);
  const ready = async (): Promise<void> => {
    report('loading');
    await initSealing();
  };
  const forget = (): void => {
    spaces.closeAll();
    pins.close();
    keys.lock();
  };

  return {
    async enrol(input) {
      await ready();
      return keys.enrol(input);
    },
    async stretchPassword(input) {
      await ready();
      return keys.stretchPassword(input);
    },
    async unlock(input) {
      await ready();
      keys.unlock(input);
    },
    keepForReload: () => keys.keepForReload(),
    async resume(input) {
      await ready();
      return keys.resume(input);
    },
    async lock({ isSignOut }) {
      forget();
      if (isSignOut) await device.forget();
    },
    ...pinCalls(keys, pins),
    ...spaceCalls(keys, spaces),
  };
}

type PinCalls = Pick<
  SealingCalls,
  'openPins' | 'lookAtPeer' | 'markVerified' | 'acceptReset' | 'safetyNumber'
>;

function pinCalls(keys: KeyKeeper, pins: PinBook): PinCalls {
  return {
    openPins: ({ vault, newestSeen }) =>
      answer(() => {
        pins.open(keys.self, vault, newestSeen);
      }),
    lookAtPeer: ({ peerId, identities }) => answer(() => pins.look(keys.self, peerId, identities)),
    markVerified: ({ peerId }) => answer(() => pins.verify(keys.self, peerId)),
    acceptReset: ({ peerId }) => answer(() => pins.acceptReset(keys.self, peerId)),
    safetyNumber: ({ peerId }) => answer(() => pins.safetyNumber(keys.self, peerId)),
  };
}

type SpaceCalls = Pick<
  SealingCalls,
  'newSpaceId' | 'openSpace' | 'closeSpace' | 'createGrant' | 'seal' | 'openHistory' | 'sealNote' | 'openNote'
>;

function spaceCalls(keys: KeyKeeper, spaces: OpenSpaces): SpaceCalls {
  return {
    newSpaceId: () => answer(() => createSpaceId()),
    openSpace: (input) => answer(() => spaces.open(keys.self, input)),
    closeSpace: ({ spaceId }) =>
      answer(() => {
        spaces.close(spaceId);
      }),
    createGrant: (input) => answer(() => spaces.grant(keys.self, input)),
    seal: (input) => answer(() => spaces.seal(keys.self, input)),
    openHistory: ({ spaceId, envelopes }) => answer(() => spaces.read(spaceId, envelopes)),
    sealNote: ({ purpose, subject, text }) =>
      answer(() => sealForSelf(keys.self.account, { purpose, subject }, { t: text }).ct),
    openNote: ({ purpose, subject, ct }) =>
      answer(() => {
        const { t } = openForSelf(keys.self.account, { purpose, subject }, { v: 1, ct });
        return typeof t === 'string' ? t : '';
      }),
  };
}

// A refusal becomes a rejected promise, whatever the place from which it is thrown.
function answer<Output>(work: () => Output): Promise<Output> {
  return Promise.resolve().then(work);
}
