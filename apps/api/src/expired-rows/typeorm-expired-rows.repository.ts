import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import {
  AttemptCountEntity,
  IdentitySessionEntity,
  PasskeyChallengeEntity,
  RecoveryLinkEntity,
  SeatClaimEntity,
} from '@aparte/database-private';
import { IsNull, Raw } from 'typeorm';
import { ExpiredRowsRepository } from './expired-rows.repository.ts';

const isOver = Raw((expiresAt) => `${expiresAt} <= now()`);
const isPast = Raw((day) => `${day} < (now() AT TIME ZONE 'UTC')::date`);
const milliseconds = Raw((expire) => `${expire} <= extract(epoch FROM now()) * 1000`);

/** Expired rows of the schema `identity`, and the seats of erased reps whose term has ended. */
@Injectable()
export class TypeormExpiredRowsRepository extends ExpiredRowsRepository {
  override async forget(): Promise<void> {
    const manager = currentManager();
    await manager.delete(IdentitySessionEntity, { expiresAt: isOver });
    await manager.delete(RecoveryLinkEntity, { expiresAt: isOver });
    await manager.delete(PasskeyChallengeEntity, { expiresAt: isOver });
    await manager.delete(AttemptCountEntity, { expire: milliseconds });
    await manager.delete(SeatClaimEntity, { repId: IsNull(), heldUntil: isPast });
  }
}
