import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, MatchEntity } from '@aparte/database-private';
import { Clock, NotFound, ValidationFailed } from '@aparte/platform';
import { isLocalDate, momentOf, openWindows, weekOf } from '@aparte/scheduling';
import { CoachScheduleQueries } from '../availability/coach-schedule.queries.ts';
import { SessionsQueries, type SessionView } from '../sessions/sessions.queries.ts';
import type { CoachRepsDto, CoachSessionDto, CoachWeekDto } from './coach-desk.dto.ts';

const YEAR_MS = 366 * 86_400_000;

/** Reads a coach's own desk; runs inside the coach's unit of work. */
@Injectable()
export class CoachDeskQueries {
  constructor(
    private readonly schedules: CoachScheduleQueries,
    private readonly sessions: SessionsQueries,
    private readonly clock: Clock,
  ) {}

  /** The week around a day: sessions and open hours. Throws ValidationFailed. */
  async week(coachId: string, day: string): Promise<CoachWeekDto> {
    if (!isLocalDate(day)) throw new ValidationFailed([{ pointer: '/from', code: 'unknown-date' }]);
    const schedule = await this.schedules.schedule(coachId);
    if (!schedule) throw new NotFound();

    const week = weekOf(momentOf(schedule.zone, day, 0), schedule.zone);
    const sessions = await this.sessions.between('coach', new Date(week.startsAt), new Date(week.endsAt));
    return {
      timeZone: schedule.zone,
      from: week.monday,
      sessions: sessions.map(sessionForCoach),
      availability: openWindows(schedule, week).map(({ startsAt, endsAt }) => ({
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(endsAt).toISOString(),
      })),
    };
  }

  /** Everybody who has chosen this coach, with the next session of each. */
  async reps(): Promise<CoachRepsDto> {
    const now = this.clock.now();
    const matches = await currentManager()
      .createQueryBuilder(MatchEntity, 'match')
      .innerJoin(AccountEntity, 'rep', 'rep.id = match.rep_id')
      .select('match.rep_id', 'repId')
      .addSelect('rep.display_name', 'displayName')
      .addSelect('match.space_id', 'spaceId')
      .addSelect('match.since::text', 'since')
      .where("match.state = 'chosen'")
      .orderBy('rep.display_name', 'ASC')
      .addOrderBy('match.id', 'ASC')
      .getRawMany<{ repId: string; displayName: string; spaceId: Buffer; since: string }>();
    const coming = await this.sessions.between('coach', now, new Date(now.getTime() + YEAR_MS));
    return {
      reps: matches.map(({ repId, displayName, spaceId, since }) => ({
        repId,
        displayName,
        spaceId: spaceId.toString('base64url'),
        since,
        nextSessionAt: nextOf(coming, repId)?.toISOString() ?? null,
      })),
    };
  }
}

function nextOf(coming: readonly SessionView[], rep: string): Date | null {
  return coming.find(({ state, repId }) => state === 'booked' && repId === rep)?.startsAt ?? null;
}

function sessionForCoach(session: SessionView): CoachSessionDto {
  return {
    id: session.id,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    state: session.state,
    repName: session.peerName,
    repTimeZone: session.peerTimeZone,
  };
}
