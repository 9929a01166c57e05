import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { RandomSource } from '@aparte/platform';
import type { Logger } from 'pino';
import { AccountSeals } from '../account-keys/account-seals.ts';
import { LOGGER } from '../process/process.module.ts';
import { CannotUnseal, type SealedCell } from '../server-key/sealed-cell.ts';
import { ServerKey } from '../server-key/server-key.ts';

/** Which of the two keys of an account a verifier checks. */
export type VerifierColumn = 'verifier_sealed' | 'recovery_verifier_sealed';

/** No account has this id; its key and verifier are there to be worked with for addresses that nobody has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Makes and checks what is stored in place of an authentication key: a keyed hash, sealed for its row. */
@Injectable()
export class AuthenticationVerifier implements OnModuleInit {
  private decoy: Buffer = Buffer.alloc(0);

  constructor(
    private readonly serverKey: ServerKey,
    private readonly seals: AccountSeals,
    private readonly random: RandomSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.seals.prepare(NOBODY);
    this.decoy = await this.make(NOBODY, this.random.bytes(32), 'verifier_sealed');
  }

  /** What to store for an account. */
  async make(accountId: string, authKey: Uint8Array, column: VerifierColumn): Promise<Buffer> {
    const verifier = this.serverKey.index('verifier', authKey);
    return this.seals.seal(accountId, 'verifier-sealing', verifier, cellOf(accountId, column));
  }

  /**
   * Whether the key is the one that was stored; takes the same time whatever the answer. Nothing matches a verifier that
   * does not open any more, as one from an old backup after its account was erased.
   */
  async matches(
    accountId: string,
    authKey: Uint8Array,
    stored: Uint8Array,
    column: VerifierColumn,
  ): Promise<boolean> {
    const given = this.serverKey.index('verifier', authKey);
    try {
      const expected = await this.seals.open(
        accountId,
        'verifier-sealing',
        stored,
        cellOf(accountId, column),
      );
      return timingSafeEqual(expected, given);
    } catch (error) {
      if (!(error instanceof CannotUnseal)) throw error;
      this.logger.error(
        'A verifier does not open: is the folder of the account keys the one of this database?',
      );
      return false;
    }
  }

  /** Does the work of `matches` for an account that does not exist, so that time does not tell. */
  async refuseUnknown(authKey: Uint8Array): Promise<void> {
    await this.matches(NOBODY, authKey, this.decoy, 'verifier_sealed');
  }
}

function cellOf(accountId: string, column: VerifierColumn): SealedCell {
  return { table: 'identity.credential', column, rowId: accountId };
}
