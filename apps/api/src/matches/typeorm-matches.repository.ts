import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import {
  CoachProfileEntity,
  MatchEntity,
  SealedSpaceEntity,
  SpaceMemberEntity,
} from '@aparte/database-private';
import { QueryFailedError } from 'typeorm';
import { MatchesRepository, type Match, type NewMatch } from './matches.repository.ts';

const UNIQUE_VIOLATION = '23505';

/** Matches in `matching.match`, with their space in `sealed`. */
@Injectable()
export class TypeormMatchesRepository extends MatchesRepository {
  override async findOf(repId: string): Promise<Match | null> {
    const row = await currentManager().findOne(MatchEntity, { where: { repId, state: 'chosen' } });
    return row
      ? { id: row.id, repId, coachId: row.coachId, spaceId: row.spaceId.toString('base64url') }
      : null;
  }

  override async capacityOf(coachId: string): Promise<number> {
    const profile = await currentManager().findOne(CoachProfileEntity, {
      select: { coachId: true, capacity: true },
      where: { coachId },
    });
    return profile?.capacity ?? 0;
  }

  override async takenPlaces(coachId: string): Promise<number[]> {
    const rows = await currentManager().find(MatchEntity, {
      select: { id: true, place: true },
      where: { coachId, state: 'chosen' },
    });
    return rows.map(({ place }) => place);
  }

  override async createSpace(spaceId: string, repId: string, coachId: string): Promise<boolean> {
    const id = Buffer.from(spaceId, 'base64url');
    const manager = currentManager();
    try {
      // The matcher may not read spaces, so nothing is asked back.
      await manager
        .createQueryBuilder()
        .insert()
        .into(SealedSpaceEntity)
        .values({ id, kind: 'conversation', state: 'open', ownerId: repId, closedAt: null })
        .updateEntity(false)
        .execute();
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
    await manager
      .createQueryBuilder()
      .insert()
      .into(SpaceMemberEntity)
      .values([repId, coachId].map((accountId) => ({ spaceId: id, accountId })))
      .updateEntity(false)
      .execute();
    return true;
  }

  override async insert({ spaceId, ...match }: NewMatch, place: number): Promise<boolean> {
    const result = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(MatchEntity)
      .values({ ...match, spaceId: Buffer.from(spaceId, 'base64url'), place, state: 'chosen' })
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length === 1;
  }
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof QueryFailedError && 'code' in error && error.code === UNIQUE_VIOLATION;
}
