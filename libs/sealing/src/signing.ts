import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { loadedSodium } from './sodium.ts';

/** How many bytes a signature has. */
export const signatureLength = 64;

/** Signs bytes; the signature as base64url. */
export function sign(message: Uint8Array, signSecretKey: Uint8Array): string {
  return encodeBase64Url(loadedSodium().crypto_sign_detached(message, signSecretKey));
}

/** Whether the holder of this public key signed these bytes. */
export function isSignedBy(signature: string, message: Uint8Array, signPk: string): boolean {
  return loadedSodium().crypto_sign_verify_detached(
    decodeBase64Url(signature),
    message,
    decodeBase64Url(signPk),
  );
}
