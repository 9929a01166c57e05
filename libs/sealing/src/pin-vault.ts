import type { OpenAccount } from './account.ts';
import { decodeBase64Url, decodeText, encodeBase64Url, encodeText, tup } from './encoding.ts';
import { parsePeerPin } from './peer-pin.ts';
import type { PeerPin } from './peer-pin.ts';
import { secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import { open, seal, sealOverhead } from './seal.ts';
import { SealingError } from './sealing-error.ts';
import { StrictFields } from './strict-fields.ts';

/** All pins of one person, as that person's devices know them. */
export interface PinVault {
  /** Goes up by one with each change; a device remembers the highest it saw. */
  readonly version: number;
  readonly pins: readonly PeerPin[];
}

/** A pin vault as the server stores it. */
export interface SealedPinVault {
  readonly v: 1;
  readonly version: number;
  readonly ct: string;
}

const mostPins = 10_000;
const largestVaultBytes = 8_388_608;

/** Locks the pins, so that a new device does not have to start trusting from nothing. */
export function sealPinVault(
  account: OpenAccount,
  vault: PinVault,
  randomBytes: RandomBytes = secureRandomBytes,
): SealedPinVault {
  const { version, pins } = requireSound(vault);
  const sealed = seal(
    account.selfKey,
    encodeText(JSON.stringify({ version, pins })),
    vaultContext(account),
    randomBytes,
  );
  return { v: 1, version, ct: encodeBase64Url(sealed) };
}

/** Opens the pins; refuses a vault older than the newest that this device saw ('vault-rollback'). */
export function openPinVault(account: OpenAccount, value: unknown, newestSeenVersion = 0): PinVault {
  const sealed = parseSealedPinVault(value);
  if (sealed.version < newestSeenVersion) throw new SealingError('vault-rollback');

  const content = open(account.selfKey, decodeBase64Url(sealed.ct), vaultContext(account));
  const vault = parseVault(decodeText(content, 'vault'));
  if (vault.version !== sealed.version) throw new SealingError('field', 'version');
  return vault;
}

/** A sealed pin vault from a server or a request, checked field by field. */
export function parseSealedPinVault(value: unknown): SealedPinVault {
  const fields = new StrictFields(value, ['v', 'version', 'ct']);
  return {
    v: fields.version('v'),
    version: fields.integer('version', 1),
    ct: fields.base64Within('ct', sealOverhead, largestVaultBytes),
  };
}

function parseVault(text: string): PinVault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SealingError('field', 'vault');
  }
  const fields = new StrictFields(value, ['version', 'pins']);
  return requireSound({
    version: fields.integer('version', 1),
    pins: fields.list('pins', mostPins, parsePeerPin),
  });
}

function requireSound(vault: PinVault): PinVault {
  if (!Number.isSafeInteger(vault.version) || vault.version < 1) throw new SealingError('field', 'version');
  const people = new Set(vault.pins.map((pin) => pin.identity.userId));
  if (people.size !== vault.pins.length) throw new SealingError('field', 'pins');
  return vault;
}

function vaultContext(account: OpenAccount): Uint8Array {
  return tup('cce1/pin-vault', account.userId);
}
