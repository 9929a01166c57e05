import { Injectable } from '@nestjs/common';
import { AttemptLimits } from '../auth/attempt-limits.ts';
import { LoginIndex } from '../auth/login-index.ts';
import { Afterwards } from '../afterwards/afterwards.ts';
import { MailRecoveryLink } from './mail-recovery-link.ts';

/**
 * Somebody asks for the way back into the account of an address. Whether there is such an account is looked up only
 * after the answer: neither its body nor its time can tell.
 */
@Injectable()
export class RequestRecovery {
  constructor(
    private readonly limits: AttemptLimits,
    private readonly loginIndex: LoginIndex,
    private readonly afterwards: Afterwards,
    private readonly mailRecoveryLink: MailRecoveryLink,
  ) {}

  async execute(loginId: string): Promise<void> {
    const index = this.loginIndex.of(loginId);
    await this.limits.countRecoveryMail(index);
    this.afterwards.do('mail recovery-link', () => this.mailRecoveryLink.execute(index));
  }
}
