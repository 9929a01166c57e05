import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { CoachInvitationEntity } from '@aparte/database-private';
import { IssuedInvitationsRepository, type IssuedInvitation } from './issued-invitations.repository.ts';

/** Invitations in `coach.invitation`, seen by the operator who made them. */
@Injectable()
export class TypeormIssuedInvitationsRepository extends IssuedInvitationsRepository {
  override async issue(invitation: IssuedInvitation): Promise<Date> {
    const { tokenHash, requestId, invitedBy, expiresAt } = invitation;
    const manager = currentManager();
    await manager
      .createQueryBuilder()
      .insert()
      .into(CoachInvitationEntity)
      .values({ tokenHash, requestId, invitedBy, expiresAt })
      .orIgnore()
      .updateEntity(false)
      .execute();
    const stored = await manager.findOneOrFail(CoachInvitationEntity, {
      select: { tokenHash: true, expiresAt: true },
      where: { invitedBy, requestId },
    });
    return stored.expiresAt;
  }
}
