import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import type { Enrolled } from '../enrolment/enrol-account.ts';
import { LoginTaken } from '../enrolment/enrolment.errors.ts';
import { tokenHash } from '../process/token-hash.ts';
import { isBase64Url } from '../wire/base64url.ts';
import { InvitationExpired, InvitationInvalid, InvitationUsed } from './coaches.errors.ts';
import { InvitationsRepository, type StoredInvitation } from './invitations.repository.ts';

/** An invitation that exists and has not expired, with the hash under which it is kept. */
export interface GoodInvitation extends StoredInvitation {
  tokenHash: Buffer;
}

/** Recognises and uses up the invitations that operators handed out; runs inside a unit of `app_auth`. */
@Injectable()
export class CoachInvitations {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The invitation in a text.
   *
   * @throws InvitationInvalid when nobody was ever invited with it; InvitationExpired from its last moment on.
   */
  async read(text: string): Promise<GoodInvitation> {
    if (!isBase64Url(text, { bytes: 32 })) throw new InvitationInvalid();
    const hash = tokenHash(Buffer.from(text, 'base64url'));

    const stored = await this.invitations.find(hash);
    if (!stored) throw new InvitationInvalid();
    if (stored.expiresAt <= this.clock.now()) throw new InvitationExpired();
    return { tokenHash: hash, expiresAt: stored.expiresAt, acceptedBy: stored.acceptedBy };
  }

  /**
   * Uses an invitation up for a new account, or confirms that a repeated sign-up used it before.
   *
   * @throws InvitationUsed when somebody else was faster; LoginTaken when an older account asks to use it.
   */
  async use({ tokenHash: hash }: GoodInvitation, coachId: string, enrolled: Enrolled): Promise<void> {
    if (enrolled === 'added') {
      if (!(await this.invitations.accept(hash, coachId))) throw new InvitationUsed();
      return;
    }
    const stored = await this.invitations.find(hash);
    if (stored?.acceptedBy !== coachId) throw new LoginTaken();
  }
}
