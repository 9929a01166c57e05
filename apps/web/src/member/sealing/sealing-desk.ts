import { createSpaceId, initSealing, sealForSelf } from '@aparte/sealing';
import { accountCalls } from './account-calls.ts';
import { AccountKeeper } from './account-keeper.ts';
import { costOfToday, type StretchingCost } from './account-locks.ts';
import { answer } from './answer.ts';
import type { DeviceKey } from './device-key.ts';
import { disclosureCalls } from './disclosure-calls.ts';
import { identityCalls } from './identity-calls.ts';
import { fileCalls } from './file-calls.ts';
import { FileDesk } from './file-desk.ts';
import { KeyKeeper } from './key-keeper.ts';
import { OpenSpaces } from './open-spaces.ts';
import { openOwnNote } from './own-notes.ts';
import { passkeyCalls } from './passkey-calls.ts';
import { PinBook } from './pin-book.ts';
import { RotationKeeper } from './rotation-keeper.ts';
import type { SealingCalls, SealingPhase } from './sealing-calls.types.ts';

/** What the desk needs from the place it runs in. */
export interface SealingPlace {
  readonly device: DeviceKey;
  readonly now: () => number;
  readonly report: (phase: SealingPhase) => void;
  /** What new passwords are stretched with; only a test sets its own. */
  readonly cost?: StretchingCost;
}

/** Answers every call of the page; all keys live in what it closes over. */
export function openSealingDesk({ device, now, report, cost = costOfToday }: SealingPlace): SealingCalls {
  const keys = new KeyKeeper(device, report, cost);
  const accounts = new AccountKeeper(keys, report, cost);
  const pins = new PinBook();
  const rotation = new RotationKeeper(keys, pins, report, cost);
  const files = new FileDesk();
  const spaces = new OpenSpaces(pins, files, now);
  const ready = async (): Promise<void> => {
    report('loading');
    await initSealing();
  };
  const forget = (): void => {
    spaces.closeAll();
    files.closeAll();
    pins.close();
    accounts.forget();
    rotation.forget();
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
    keepForReload: () => {
      // The account is in use from here on: a code that was drawn for it has been shown.
      accounts.forget();
      return keys.keepForReload();
    },
    async resume(input) {
      await ready();
      return keys.resume(input);
    },
    async lock({ isSignOut }) {
      forget();
      if (isSignOut) await device.forget();
    },
    ...accountCalls(accounts, ready),
    ...passkeyCalls(keys, ready, report),
    ...identityCalls({ keys, pins, spaces, rotation }),
    ...disclosureCalls(spaces),
    ...fileCalls(files, () => keys.self),
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
    openHistory: ({ spaceId, envelopes }) => answer(() => spaces.read(keys.self, spaceId, envelopes)),
    sealNote: ({ purpose, subject, text }) =>
      answer(() => sealForSelf(keys.self.account, { purpose, subject }, { t: text }).ct),
    openNote: ({ ct, ...place }) => answer(() => openOwnNote(keys.self, place, ct)),
  };
}
