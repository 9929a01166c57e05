import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, MatchEntity, SealedSpaceEntity } from '@aparte/database-private';
import { MatchEndingsRepository, type EndedMatch, type LiveMatch } from './match-endings.repository.ts';

/** Endings in `matching.match` and `sealed.space`; row security leaves the rep's own. */
@Injectable()
export class TypeormMatchEndingsRepository extends MatchEndingsRepository {
  override async findByRequest(requestId: string): Promise<EndedMatch | null> {
    const row = await currentManager()
      .createQueryBuilder(MatchEntity, 'match')
      .innerJoin(SealedSpaceEntity, 'space', 'space.id = match.space_id')
      .innerJoin(AccountEntity, 'coach', 'coach.id = match.coach_id')
      .select('match.space_id', 'spaceId')
      .addSelect('space.closed_at', 'closedAt')
      .addSelect('coach.display_name', 'coachName')
      .where('match.end_request = :requestId', { requestId })
      .getRawOne<EndedMatch>();
    return row ?? null;
  }

  override async hold(): Promise<LiveMatch | null> {
    const match = await currentManager().findOne(MatchEntity, {
      where: { state: 'chosen' },
      lock: { mode: 'pessimistic_write' },
    });
    return match && { id: match.id, coachId: match.coachId, spaceId: match.spaceId };
  }

  override async end({ id, spaceId }: LiveMatch, requestId: string): Promise<void> {
    const manager = currentManager();
    await manager.update(MatchEntity, { id }, { state: 'closed', endRequest: requestId });
    // The clock of the database, because row security measures by it how long the coach may still read.
    await manager
      .createQueryBuilder()
      .update(SealedSpaceEntity)
      .set({ state: 'closed', closedAt: () => 'now()' })
      .where("id = :spaceId AND state = 'open'", { spaceId })
      .execute();
  }
}
