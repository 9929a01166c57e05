import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { EnrolAccount } from '../enrolment/enrol-account.ts';
import type { EnrolmentDto } from '../enrolment/enrolment.dto.ts';
import { StartFirstSession, type SignedUp } from '../enrolment/start-first-session.ts';
import { ServerKey } from '../server-key/server-key.ts';

/** Makes the account of an operator for whoever holds the code of this installation. */
@Injectable()
export class EnrolOperator {
  constructor(
    private readonly config: ApiConfig,
    private readonly serverKey: ServerKey,
    private readonly auth: AuthUnitOfWork,
    private readonly enrolAccount: EnrolAccount,
    private readonly startFirstSession: StartFirstSession,
  ) {}

  async execute(enrolmentCode: string, enrolment: EnrolmentDto, device: string): Promise<SignedUp> {
    // A wrong code and an installation without one look the same.
    if (!this.isRight(enrolmentCode)) throw new NotFound();

    return this.auth.run(null, async () => {
      await this.enrolAccount.execute('operator', enrolment);
      return this.startFirstSession.execute(enrolment.account.id, device);
    });
  }

  private isRight(code: string): boolean {
    const expected = this.config.operatorEnrolmentCode;
    if (!expected) return false;
    // Fingerprints have one length, which a comparison in constant time needs.
    const fingerprint = (text: string): Buffer => this.serverKey.index('operator-code', text);
    return timingSafeEqual(fingerprint(expected), fingerprint(code));
  }
}
