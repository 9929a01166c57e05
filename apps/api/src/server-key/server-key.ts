import { createHmac } from 'node:crypto';

/** What finds or checks a value by its keyed fingerprint; two purposes never share a key. */
export type IndexPurpose =
  | 'login-index'
  | 'verifier'
  | 'prelogin'
  | 'invitation'
  | 'operator-code'
  | 'address-index'
  | 'voucher-index'
  | 'account-index'
  | 'possession-challenge';

/** What is sealed for one account; two purposes never share a key. */
export type SealPurpose =
  | 'login-sealing'
  | 'verifier-sealing'
  | 'wrap-sealing'
  | 'answers-sealing'
  | 'second-factor-sealing'
  | 'report-sealing'
  | 'grant-sealing';

/**
 * The key of this service, kept outside Postgres and its backups: a dump alone opens nothing and finds nobody.
 *
 * Losing it locks everybody out, so it belongs in the same safe as the backups, never in the same backup.
 */
export class ServerKey {
  private readonly subKeys = new Map<string, Buffer>();

  constructor(private readonly master: Buffer) {
    if (master.length !== 32) throw new Error('The server key has 32 bytes.');
  }

  /** A keyed fingerprint: finds an equal value again without telling the value. */
  index(purpose: IndexPurpose, value: string | Uint8Array): Buffer {
    return createHmac('sha256', this.subKey(purpose)).update(value).digest();
  }

  /** The key under which things of one account are sealed; it takes both this key and the account's own. */
  sealingKey(purpose: SealPurpose, accountKey: Uint8Array): Buffer {
    return createHmac('sha256', this.subKey(purpose)).update(accountKey).digest();
  }

  private subKey(purpose: IndexPurpose | SealPurpose): Buffer {
    const known = this.subKeys.get(purpose);
    if (known) return known;
    const derived = createHmac('sha256', this.master).update(`aparte/server-key/1/${purpose}`).digest();
    this.subKeys.set(purpose, derived);
    return derived;
  }
}
