import { Injectable } from '@nestjs/common';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AccountAttempts } from '../auth/account-attempts.ts';
import type { SignedInResult } from '../auth/start-session.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { ComeBack, type Returning } from './come-back.ts';
import { UsableLinks } from './usable-links.ts';

const NOTICES = { recovered: 'account-recovered', reset: 'account-reset' } as const;

/**
 * What both ways back have in common: attempts are counted, everything happens at once or not at all, and the person is
 * told by mail. The same request again, shortly after, signs in again and changes nothing.
 */
@Injectable()
export class ReturnToAccount {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly usableLinks: UsableLinks,
    private readonly attempts: AccountAttempts,
    private readonly comeBack: ComeBack,
    private readonly mail: SendAccountMail,
  ) {}

  async execute(returning: Returning): Promise<SignedInResult> {
    const { accountId } = await this.auth.run(null, () => this.usableLinks.require(returning.token));
    await this.attempts.count(accountId);
    const { signedIn, isFirst } = await this.auth.run(null, () =>
      this.comeBack.execute(accountId, returning),
    );
    if (isFirst) this.mail.notify(accountId, NOTICES[returning.way]);
    return signedIn;
  }
}
