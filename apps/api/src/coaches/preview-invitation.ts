import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { CoachInvitations } from './coach-invitations.ts';
import { InvitationUsed } from './coaches.errors.ts';

/** Tells whoever opened an invitation link until when it is good, or at once why it will not do. */
@Injectable()
export class PreviewInvitation {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly invitations: CoachInvitations,
  ) {}

  async execute(text: string): Promise<Date> {
    const { acceptedBy, expiresAt } = await this.auth.run(null, () => this.invitations.read(text));
    if (acceptedBy) throw new InvitationUsed();
    return expiresAt;
  }
}
