import type { PinVaultResponse } from './pin-vault.dto.ts';

/** The sealed pins for the person who sealed them. */
export function pinVaultForSelf({
  version,
  blob,
}: {
  version: number;
  blob: Buffer | null;
}): PinVaultResponse {
  return { version, blob: blob?.toString('base64url') ?? null };
}
