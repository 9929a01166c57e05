import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, MatchEntity } from '@aparte/database-private';
import { Clock, NotFound } from '@aparte/platform';
import { localDate, momentOf, openWindows, weekOf, type Interval, type LocalDate } from '@aparte/scheduling';
import { CoachScheduleQueries } from '../availability/coach-schedule.queries.ts';
import { SessionsQueries, type SessionView } from '../sessions/sessions.queries.ts';

const YEAR_MS = 366 * 86_400_000;

/** A week of a coach: what is booked, and the hours that are open whatever is booked. */
export interface CoachWeekView {
  timeZone: string;
  monday: LocalDate;
  sessions: readonly SessionView[];
  openHours: readonly Interval[];
}

/** A rep who has chosen the coach. */
export interface CoachRepView {
  repId: string;
  displayName: string;
  spaceId: Buffer;
  since: string;
  nextSessionAt: Date | null;
}

/** Reads a coach's own desk; runs inside the coach's unit of work. */
@Injectable()
export class CoachDeskQueries {
  constructor(
    private readonly schedules: CoachScheduleQueries,
    private readonly sessions: SessionsQueries,
    private readonly clock: Clock,
  ) {}

  /** The week around a day of the coach's own calendar. */
  async week(coachId: string, day: string): Promise<CoachWeekView> {
    const schedule = await this.schedules.schedule(coachId);
    if (!schedule) throw new NotFound();

    const week = weekOf(momentOf(schedule.zone, localDate(day), 0), schedule.zone);
    const sessions = await this.sessions.between('coach', new Date(week.startsAt), new Date(week.endsAt));
    return {
      timeZone: schedule.zone,
      monday: week.monday,
      sessions,
      openHours: openWindows(schedule, week),
    };
  }

  /** Everybody who has chosen this coach, with the next session of each. */
  async reps(): Promise<CoachRepView[]> {
    const now = this.clock.now();
    const matches = await currentManager()
      .createQueryBuilder(MatchEntity, 'match')
      .innerJoin(AccountEntity, 'rep', 'rep.id = match.rep_id')
      .select('match.rep_id', 'repId')
      .addSelect('rep.display_name', 'displayName')
      .addSelect('match.space_id', 'spaceId')
      // As text: the driver would make a date of it at midnight of this machine's zone.
      .addSelect('match.since::text', 'since')
      .where("match.state = 'chosen'")
      .orderBy('rep.display_name', 'ASC')
      .addOrderBy('match.id', 'ASC')
      .getRawMany<Omit<CoachRepView, 'nextSessionAt'>>();
    const coming = await this.sessions.between('coach', now, new Date(now.getTime() + YEAR_MS));
    return matches.map((match) => ({ ...match, nextSessionAt: nextOf(coming, match.repId) }));
  }
}

function nextOf(coming: readonly SessionView[], rep: string): Date | null {
  return coming.find(({ state, repId }) => state === 'booked' && repId === rep)?.startsAt ?? null;
}
