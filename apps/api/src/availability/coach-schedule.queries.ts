import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AvailabilityRuleEntity, CoachScheduleEntity } from '@aparte/database-private';
import { instant, type CoachSchedule, type Interval } from '@aparte/scheduling';
import { In } from 'typeorm';
import { scheduleFrom } from './offered-time.rules.ts';

/** Reads how coaches offer time, and when they are taken; never by whom. */
@Injectable()
export class CoachScheduleQueries {
  /** The schedules of these coaches. */
  async schedules(coachIds: readonly string[]): Promise<Map<string, CoachSchedule>> {
    const where = { coachId: In(coachIds) };
    const schedules = await currentManager().find(CoachScheduleEntity, { where });
    const rules = await currentManager().find(AvailabilityRuleEntity, {
      where,
      order: { isoWeekday: 'ASC', startMinute: 'ASC' },
    });
    const rulesOf = Map.groupBy(rules, ({ coachId }) => coachId);
    return new Map(
      schedules.map((row) => [row.coachId, scheduleFrom({ ...row, rules: rulesOf.get(row.coachId) ?? [] })]),
    );
  }

  /** The schedule of one coach, if there is such a coach. */
  async schedule(coachId: string): Promise<CoachSchedule | null> {
    return (await this.schedules([coachId])).get(coachId) ?? null;
  }

  /** When these coaches are taken within a stretch of time, pauses included. */
  async busy(coachIds: readonly string[], within: Interval): Promise<Map<string, Interval[]>> {
    const rows: { coachId: string; startsAt: Date; endsAt: Date }[] = await currentManager().query(
      `SELECT coach AS "coachId", lower(taken) AS "startsAt", upper(taken) AS "endsAt"
         FROM unnest($1::uuid[]) AS coach,
              LATERAL ctx.coach_busy(coach, tstzrange(to_timestamp($2), to_timestamp($3))) AS taken`,
      [coachIds, within.startsAt / 1_000, within.endsAt / 1_000],
    );
    const busy = new Map<string, Interval[]>(coachIds.map((coachId) => [coachId, []]));
    for (const row of rows)
      busy.get(row.coachId)?.push({ startsAt: instant(row.startsAt), endsAt: instant(row.endsAt) });
    return busy;
  }
}
