import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, IdentityRecordEntity, KeyWrapEntity } from '@aparte/database-private';
import { parseIdentity, type Identity } from '@aparte/sealing';
import { ServerKey } from '../server-key/server-key.ts';

/** A person as their own pages show them. */
export interface AccountView {
  id: string;
  kind: 'rep' | 'coach' | 'operator';
  displayName: string;
  locale: 'fr' | 'en';
  timeZone: string;
}

/** The account key under the lock of the password, as the client made it. */
export interface PasswordWrapView {
  generation: number;
  blob: Buffer;
}

/** Reads what a person needs of themselves to sign in; runs inside a unit of `app_auth`. */
@Injectable()
export class SignedInAccountQueries {
  constructor(private readonly serverKey: ServerKey) {}

  async account(accountId: string): Promise<AccountView> {
    return currentManager().findOneOrFail(AccountEntity, {
      select: { id: true, kind: true, displayName: true, locale: true, timeZone: true },
      where: { id: accountId },
    });
  }

  /** The newest public identity. */
  async identity(accountId: string): Promise<Identity> {
    const { record } = await currentManager().findOneOrFail(IdentityRecordEntity, {
      select: { record: true, accountId: true, generation: true },
      where: { accountId },
      order: { generation: 'DESC' },
    });
    return parseIdentity(record);
  }

  /** The newest account key that the password opens. */
  async passwordWrap(accountId: string): Promise<PasswordWrapView> {
    const wrap = await currentManager().findOneOrFail(KeyWrapEntity, {
      where: { accountId, method: 'password' },
      order: { generation: 'DESC' },
    });
    const blob = this.serverKey.open('wrap-sealing', wrap.blobSealed, keyWrapCell(wrap));
    return { generation: wrap.generation, blob };
  }
}

/** The cell to which the server's seal around a wrap is bound. */
export function keyWrapCell(wrap: { accountId: string; method: string; generation: number }): {
  table: string;
  column: string;
  rowId: string;
} {
  const { accountId, method, generation } = wrap;
  return {
    table: 'identity.key_wrap',
    column: 'blob_sealed',
    rowId: `${accountId}/${method}/${String(generation)}`,
  };
}
