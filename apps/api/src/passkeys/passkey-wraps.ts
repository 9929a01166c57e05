import { Injectable } from '@nestjs/common';
import { AccountSeals } from '../account-keys/account-seals.ts';
import type { SealedCell } from '../server-key/sealed-cell.ts';
import type { StoredPasskey } from './passkeys.repository.ts';

/** The account key under the lock of one passkey, as the client made it. */
export interface PasskeyWrapView {
  generation: number;
  blob: Buffer;
}

/** Seals what a client locked with a passkey once more, for the row of that passkey. */
@Injectable()
export class PasskeyWraps {
  constructor(private readonly seals: AccountSeals) {}

  /** What to store for a passkey. */
  async seal(accountId: string, passkeyId: string, blob: Buffer): Promise<Buffer> {
    return this.seals.seal(accountId, 'wrap-sealing', blob, cellOf(passkeyId));
  }

  /** What the client of its owner unlocks with a passkey that was just checked. */
  async open({ accountId, id, generation, wrapSealed }: StoredPasskey): Promise<PasskeyWrapView> {
    const blob = await this.seals.open(accountId, 'wrap-sealing', wrapSealed, cellOf(id));
    return { generation, blob };
  }
}

function cellOf(passkeyId: string): SealedCell {
  return { table: 'identity.passkey', column: 'wrap_sealed', rowId: passkeyId };
}
