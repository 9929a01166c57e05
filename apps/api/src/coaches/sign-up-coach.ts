import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { EnrolAccount } from '../enrolment/enrol-account.ts';
import { StartFirstSession, type SignedUp } from '../enrolment/start-first-session.ts';
import { CoachInvitations } from './coach-invitations.ts';
import type { CoachSignUpRequest } from './coaches.dto.ts';
import { InvitationUsed } from './coaches.errors.ts';
import { CoachesRepository } from './coaches.repository.ts';
import { firstProfileOf } from './first-profile.rules.ts';
import { firstSchedule } from './first-schedule.rules.ts';

/**
 * Turns an invitation into the account of a coach with their page and a first week, all or nothing. Repeating the
 * same sign-up opens another session of the same account.
 */
@Injectable()
export class SignUpCoach {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly invitations: CoachInvitations,
    private readonly enrolAccount: EnrolAccount,
    private readonly coaches: CoachesRepository,
    private readonly startFirstSession: StartFirstSession,
  ) {}

  async execute(request: CoachSignUpRequest, device: string): Promise<SignedUp> {
    const { invitation, enrolment, profile } = request;
    const { id: coachId, timeZone } = enrolment.account;
    const firstProfile = firstProfileOf(profile);
    return this.auth.run(null, async () => {
      const good = await this.invitations.read(invitation);
      if (good.acceptedBy && good.acceptedBy !== coachId) throw new InvitationUsed();

      const enrolled = await this.enrolAccount.execute('coach', enrolment);
      await this.invitations.use(good, coachId, enrolled);
      if (enrolled === 'added')
        await this.coaches.add({ coachId, timeZone, schedule: firstSchedule, ...firstProfile });
      return this.startFirstSession.execute(coachId, device);
    });
  }
}
