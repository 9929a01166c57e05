import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import {
  AccountEntity,
  BookingSessionEntity,
  MatchEntity,
  ReservationEntity,
  SealedSpaceEntity,
  SpaceMemberEntity,
} from '@aparte/database-private';

/** Who and when of a conversation: never a word of it. */
export interface OpenedConversation {
  repId: string;
  people: { displayName: string; kind: 'rep' | 'coach' }[];
  state: 'open' | 'closed';
  closedAt: Date | null;
  chosenOn: string | null;
  sessions: { startsAt: Date; endsAt: Date; state: 'booked' | 'cancelled' }[];
}

/** Reads an opened conversation; runs inside a unit of `app_break_glass`, to which everything else is closed. */
@Injectable()
export class OpenedConversationQueries {
  /** The conversation; `null` when it is not open to this operator, or not any more. */
  async find(spaceId: Buffer): Promise<OpenedConversation | null> {
    const space = await currentManager().findOne(SealedSpaceEntity, {
      select: { id: true, state: true, closedAt: true, ownerId: true },
      where: { id: spaceId },
    });
    if (!space) return null;
    const match = await this.match(spaceId);
    return {
      repId: space.ownerId,
      people: await this.people(spaceId),
      state: space.state,
      closedAt: space.closedAt,
      chosenOn: match?.since ?? null,
      sessions: match ? await this.sessions(match) : [],
    };
  }

  private async match(
    spaceId: Buffer,
  ): Promise<{ repId: string; coachId: string; since: string } | undefined> {
    return currentManager()
      .createQueryBuilder(MatchEntity, 'match')
      .select('match.rep_id', 'repId')
      .addSelect('match.coach_id', 'coachId')
      .addSelect('match.since::text', 'since')
      .where('match.space_id = :spaceId', { spaceId })
      .getRawOne<{ repId: string; coachId: string; since: string }>();
  }

  private async people(spaceId: Buffer): Promise<OpenedConversation['people']> {
    return currentManager()
      .createQueryBuilder(SpaceMemberEntity, 'member')
      .innerJoin(AccountEntity, 'account', 'account.id = member.account_id')
      .select('account.display_name', 'displayName')
      .addSelect('account.kind', 'kind')
      .where('member.space_id = :spaceId', { spaceId })
      .orderBy('account.kind', 'DESC')
      .getRawMany<OpenedConversation['people'][number]>();
  }

  private async sessions({
    repId,
    coachId,
  }: {
    repId: string;
    coachId: string;
  }): Promise<OpenedConversation['sessions']> {
    return currentManager()
      .createQueryBuilder(BookingSessionEntity, 'session')
      .innerJoin(ReservationEntity, 'reservation', 'reservation.session_id = session.id')
      .select('lower(reservation.during)', 'startsAt')
      .addSelect('upper(reservation.during)', 'endsAt')
      .addSelect('session.state', 'state')
      .where('session.rep_id = :repId AND session.coach_id = :coachId', { repId, coachId })
      .orderBy('lower(reservation.during)', 'ASC')
      .getRawMany<OpenedConversation['sessions'][number]>();
  }
}
