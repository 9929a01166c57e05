import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RandomSource } from '@aparte/platform';
import { ServerKey } from '../server-key/server-key.ts';

/** Which of the two keys of an account a verifier checks. */
export type VerifierColumn = 'verifier_sealed' | 'recovery_verifier_sealed';

const NOBODY = 'nobody';

/** Makes and checks what is stored in place of an authentication key: a keyed hash, sealed for its row. */
@Injectable()
export class AuthenticationVerifier {
  private readonly decoy: Buffer;

  constructor(
    private readonly serverKey: ServerKey,
    random: RandomSource,
  ) {
    this.decoy = this.make(NOBODY, random.bytes(32), 'verifier_sealed');
  }

  /** What to store for an account. */
  make(accountId: string, authKey: Uint8Array, column: VerifierColumn): Buffer {
    const verifier = this.serverKey.index('verifier', authKey);
    return this.serverKey.seal('verifier-sealing', verifier, cellOf(accountId, column));
  }

  /** Whether the key is the one that was stored; takes the same time whatever the answer. */
  matches(accountId: string, authKey: Uint8Array, stored: Uint8Array, column: VerifierColumn): boolean {
    const expected = this.serverKey.open('verifier-sealing', stored, cellOf(accountId, column));
    return timingSafeEqual(expected, this.serverKey.index('verifier', authKey));
  }

  /** Does the work of `matches` for an account that does not exist, so that time does not tell. */
  refuseUnknown(authKey: Uint8Array): void {
    this.matches(NOBODY, authKey, this.decoy, 'verifier_sealed');
  }
}

function cellOf(accountId: string, column: VerifierColumn): { table: string; column: string; rowId: string } {
  return { table: 'identity.credential', column, rowId: accountId };
}
