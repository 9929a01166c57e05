import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { CoachInvitationEntity } from '@aparte/database-private';
import { IsNull } from 'typeorm';
import { InvitationsRepository, type StoredInvitation } from './invitations.repository.ts';

/** Invitations in `coach.invitation`. */
@Injectable()
export class TypeormInvitationsRepository extends InvitationsRepository {
  override find(tokenHash: Buffer): Promise<StoredInvitation | null> {
    return currentManager().findOne(CoachInvitationEntity, {
      select: { tokenHash: true, expiresAt: true, acceptedBy: true },
      where: { tokenHash },
    });
  }

  override async accept(tokenHash: Buffer, coachId: string): Promise<boolean> {
    const unused = { tokenHash, acceptedBy: IsNull() };
    const { affected } = await currentManager().update(CoachInvitationEntity, unused, {
      acceptedBy: coachId,
    });
    return affected === 1;
  }
}
