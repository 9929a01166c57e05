import type { PasskeyDto, PasskeyHintDto, PasskeyWrapDto } from './passkeys.dto.ts';
import type { PasskeyWrapView } from './passkey-wraps.ts';
import type { PasskeyHint, PasskeyView } from './passkeys.repository.ts';

/** A passkey in the list of its owner. */
export function passkeyForSelf({ id, label, addedOn }: PasskeyView): PasskeyDto {
  return { id, label, addedOn };
}

/** Where the browser of its owner finds a passkey. */
export function passkeyHint({ credentialId, transports }: PasskeyHint): PasskeyHintDto {
  return { id: credentialId.toString('base64url'), transports };
}

/** A passkey's wrap for the person whose key it locks. */
export function passkeyWrapForSelf({ generation, blob }: PasskeyWrapView): PasskeyWrapDto {
  return { method: 'passkey', generation, blob: blob.toString('base64url') };
}
