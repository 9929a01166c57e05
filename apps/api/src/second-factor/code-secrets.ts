import { Injectable } from '@nestjs/common';
import { RandomSource } from '@aparte/platform';
import { AccountSeals } from '../account-keys/account-seals.ts';
import type { SealedCell } from '../server-key/sealed-cell.ts';
import { codeSecretLength } from './one-time-codes.rules.ts';

/** Draws the secrets behind one-time codes, and seals each for the row of its owner. */
@Injectable()
export class CodeSecrets {
  constructor(
    private readonly seals: AccountSeals,
    private readonly random: RandomSource,
  ) {}

  /** A new secret. */
  draw(): Buffer {
    return this.random.bytes(codeSecretLength);
  }

  /** What to store for an account. */
  async seal(accountId: string, secret: Uint8Array): Promise<Buffer> {
    return this.seals.seal(accountId, 'second-factor-sealing', secret, cellOf(accountId));
  }

  /** The secret of an account from what was stored for it. */
  async open(accountId: string, sealed: Uint8Array): Promise<Buffer> {
    return this.seals.open(accountId, 'second-factor-sealing', sealed, cellOf(accountId));
  }
}

function cellOf(accountId: string): SealedCell {
  return { table: 'identity.second_factor', column: 'secret_sealed', rowId: accountId };
}
