import { Injectable } from '@nestjs/common';
import type { StoredSecrets } from '../auth/account-secrets.repository.ts';
import { AccountSecrets } from '../auth/account-secrets.ts';
import { SignInSessionsRepository } from '../auth/sign-in-sessions.repository.ts';
import { StartSession, type SignedInResult } from '../auth/start-session.ts';
import { KeyChanges, type WayOfChange } from '../auth/key-changes.ts';
import { RecoveryLinkUnusable } from './recovery.errors.ts';
import { UsableLinks } from './usable-links.ts';

/** Somebody comes back with a link: how, with which new password, and what that changes. */
export interface Returning {
  token: string;
  /** What the new password gives. */
  authKey: string;
  device: string;
  way: Exclude<WayOfChange, 'rotated'>;
  /** Checks and changes the secrets; its refusal undoes everything. */
  change: (accountId: string, stored: StoredSecrets) => Promise<void>;
}

/** Somebody who is back, and whether this very request brought them back. */
export interface CameBack {
  signedIn: SignedInResult;
  isFirst: boolean;
}

/** Uses a link up: every session ends, other features are told, a first session begins. Runs inside a unit of `app_auth`. */
@Injectable()
export class ComeBack {
  constructor(
    private readonly usableLinks: UsableLinks,
    private readonly secrets: AccountSecrets,
    private readonly sessions: SignInSessionsRepository,
    private readonly keyChanges: KeyChanges,
    private readonly startSession: StartSession,
  ) {}

  async execute(accountId: string, returning: Returning): Promise<CameBack> {
    const stored = await this.secrets.lock(accountId);
    // Under the lock, because the same link may be used twice at the same moment.
    const { state } = await this.usableLinks.require(returning.token);
    const isFirst = state === 'unused';
    if (isFirst) await this.change(accountId, stored, returning);
    else await this.requireRepetition(accountId, stored, returning);
    return { signedIn: await this.startSession.execute(accountId, returning.device), isFirst };
  }

  private async change(accountId: string, stored: StoredSecrets, returning: Returning): Promise<void> {
    await returning.change(accountId, stored);
    await this.usableLinks.use(returning.token, accountId);
    await this.sessions.closeAll(accountId);
    await this.keyChanges.tell({ accountId, way: returning.way });
  }

  /** A used link is good for the request that used it, and for no other. */
  private async requireRepetition(
    accountId: string,
    stored: StoredSecrets,
    { authKey }: Returning,
  ): Promise<void> {
    if (!(await this.secrets.isPassword(accountId, authKey, stored))) throw new RecoveryLinkUnusable();
  }
}
