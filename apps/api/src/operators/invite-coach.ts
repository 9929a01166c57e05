import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { tokenHash } from '../process/token-hash.ts';
import { ServerKey } from '../server-key/server-key.ts';
import { IssuedInvitationsRepository } from './issued-invitations.repository.ts';

/** A link by which one coach may make an account. */
export interface CoachInvitation {
  invitation: string;
  link: string;
  validUntil: Date;
}

const GOOD_FOR_MS = 14 * 24 * 60 * 60 * 1_000;

/**
 * An operator invites one coach. The token follows from the operator and the request by the server's key, so that a
 * repeated request gives the same link although only its hash is stored.
 */
@Injectable()
export class InviteCoach {
  constructor(
    private readonly invitations: IssuedInvitationsRepository,
    private readonly serverKey: ServerKey,
    private readonly config: ApiConfig,
    private readonly clock: Clock,
  ) {}

  async execute(operatorId: string, requestId: string): Promise<CoachInvitation> {
    const token = this.serverKey.index('invitation', `${operatorId}/${requestId}`);
    const validUntil = await this.invitations.issue({
      tokenHash: tokenHash(token),
      requestId,
      invitedBy: operatorId,
      expiresAt: new Date(this.clock.now().getTime() + GOOD_FOR_MS),
    });

    const invitation = token.toString('base64url');
    // Behind the hash sign, so that the token reaches no server log on the way.
    return { invitation, link: `${this.config.publicOrigin}/coach-invite#${invitation}`, validUntil };
  }
}
