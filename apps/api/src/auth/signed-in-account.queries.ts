import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, IdentityRecordEntity, KeyWrapEntity } from '@aparte/database-private';
import { parseIdentity, type Identity } from '@aparte/sealing';
import { WrapSealing } from './wrap-sealing.ts';

/** A person as their own pages show them. */
export interface AccountView {
  id: string;
  kind: 'rep' | 'coach' | 'operator';
  displayName: string;
  locale: 'fr' | 'en';
  timeZone: string;
}

/** The account key under one lock, as the client made it. */
export interface KeyWrapView {
  generation: number;
  blob: Buffer;
}

/** Reads what a person needs of themselves to sign in; runs inside a unit of `app_auth`. */
@Injectable()
export class SignedInAccountQueries {
  constructor(private readonly wrapSealing: WrapSealing) {}

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
  passwordWrap(accountId: string): Promise<KeyWrapView> {
    return this.newestWrap(accountId, 'password');
  }

  /** The newest account key that the recovery code opens. */
  recoveryWrap(accountId: string): Promise<KeyWrapView> {
    return this.newestWrap(accountId, 'recovery');
  }

  private async newestWrap(accountId: string, method: 'password' | 'recovery'): Promise<KeyWrapView> {
    const wrap = await currentManager().findOneOrFail(KeyWrapEntity, {
      where: { accountId, method },
      order: { generation: 'DESC' },
    });
    return { generation: wrap.generation, blob: await this.wrapSealing.open(wrap, wrap.blobSealed) };
  }
}
