import {
  browserSupportsWebAuthn,
  bufferToBase64URLString,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import type { PasskeyAssertion, PasskeyHint, PasskeyOffer } from '../api/model.types.ts';
import { PasskeyFailure, type PasskeyFailureCode } from './passkey-failure.ts';

/** What every passkey of this site is asked for; only the passkey itself knows what it gives for it. */
const prfInput = new TextEncoder().encode('cce1/prf-input');
const prf = { eval: { first: prfInput } };
const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
type Transport = (typeof transports)[number];

/** A passkey that the browser just made, and what it gives; the latter is never sent. */
export interface MadePasskey {
  readonly credential: {
    readonly id: string;
    readonly clientDataJSON: string;
    readonly attestationObject: string;
    readonly transports: Transport[];
  };
  readonly prfOutput: Uint8Array;
}

/** What a passkey signed, and what it gives; the latter is never sent. */
export interface UsedPasskey {
  readonly assertion: PasskeyAssertion;
  readonly prfOutput: Uint8Array;
}

/** Whether this browser knows passkeys at all; whether one can keep a lock shows only when it is made. */
export function knowsPasskeys(): boolean {
  return browserSupportsWebAuthn();
}

/**
 * Makes a passkey in the person's device. One that cannot keep a lock is refused, because it would open the account
 * and not the messages.
 */
export async function makePasskey(offer: PasskeyOffer, displayName: string): Promise<MadePasskey> {
  const { rpId, rpName, userHandle, challenge } = offer;
  const made = await told(() =>
    startRegistration({
      optionsJSON: {
        rp: { id: rpId, name: rpName },
        user: { id: userHandle, name: displayName, displayName },
        challenge,
        pubKeyCredParams: offer.algorithms.map((alg) => ({ alg, type: 'public-key' })),
        excludeCredentials: offer.known.map(descriptorOf),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        attestation: 'none',
        extensions: { prf },
      },
    }),
  );
  const given = made.clientExtensionResults.prf;
  if (given?.enabled !== true) {
    await forgetPasskey(rpId, made.id);
    throw new PasskeyFailure('without-prf');
  }
  const known = (made.response.transports ?? []).filter(isTransport);
  const { clientDataJSON, attestationObject } = made.response;
  return {
    credential: { id: made.id, clientDataJSON, attestationObject, transports: known },
    // Some devices answer only when they are asked a second time.
    prfOutput: bytesOf(given.results?.first) ?? (await askAgain(rpId, { id: made.id, transports: known })),
  };
}

/** Asks for a passkey: one of those named, or any of this site. */
export async function askPasskey(
  { rpId, challenge }: { readonly rpId: string; readonly challenge: string },
  passkeys: readonly PasskeyHint[] = [],
): Promise<UsedPasskey> {
  const used = await told(() =>
    startAuthentication({
      optionsJSON: {
        rpId,
        challenge,
        userVerification: 'required',
        allowCredentials: passkeys.map(descriptorOf),
        extensions: { prf },
      },
    }),
  );
  const prfOutput = bytesOf(used.clientExtensionResults.prf?.results?.first);
  if (!prfOutput) throw new PasskeyFailure('without-prf');
  const { clientDataJSON, authenticatorData, signature, userHandle } = used.response;
  if (userHandle === undefined) throw new PasskeyFailure('failed');
  return { assertion: { id: used.id, clientDataJSON, authenticatorData, signature, userHandle }, prfOutput };
}

/** The signature is of no interest here, only what the passkey gives. */
async function askAgain(rpId: string, passkey: PasskeyHint): Promise<Uint8Array> {
  const challenge = bufferToBase64URLString(crypto.getRandomValues(new Uint8Array(32)).buffer);
  const { prfOutput } = await askPasskey({ rpId, challenge }, [passkey]);
  return prfOutput;
}

/** Tells the device that a passkey opens nothing, so that it stops offering it; devices that do not listen keep it. */
export async function forgetPasskey(rpId: string, credentialId: string): Promise<void> {
  const { PublicKeyCredential: device } = globalThis as {
    PublicKeyCredential?: {
      signalUnknownCredential?: (named: { rpId: string; credentialId: string }) => Promise<void>;
    };
  };
  await device?.signalUnknownCredential?.({ rpId, credentialId }).catch(() => undefined);
}

async function told<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  if (!knowsPasskeys()) throw new PasskeyFailure('unsupported');
  try {
    return await ask();
  } catch (error) {
    throw new PasskeyFailure(codeOf(error));
  }
}

function codeOf(error: unknown): PasskeyFailureCode {
  if (error instanceof WebAuthnError) {
    if (error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'known-already';
    if (error.code.startsWith('ERROR_AUTHENTICATOR_MISSING')) return 'without-prf';
  }
  // Cancelling, waiting too long and having no passkey look the same on purpose.
  const isRefused = error instanceof Error && ['NotAllowedError', 'AbortError'].includes(error.name);
  return isRefused ? 'cancelled' : 'failed';
}

function descriptorOf({ id, transports: hints }: PasskeyHint) {
  return { id, type: 'public-key', transports: hints } as const;
}

function isTransport(name: string): name is Transport {
  return (transports as readonly string[]).includes(name);
}

function bytesOf(source: unknown): Uint8Array | null {
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  return source instanceof Uint8Array ? source : null;
}
