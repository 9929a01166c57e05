import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity } from '@aparte/database-private';
import { ValidationFailed } from '@aparte/platform';
import { addDays, freeSlots, isLocalDate, momentOf, zoneId, type Interval } from '@aparte/scheduling';
import { NoMatch } from '../matches/matches.errors.ts';
import { OwnMatchQueries } from '../matches/own-match.queries.ts';
import { SlotFinder } from './slot-finder.ts';
import type { SlotsDto } from './sessions.dto.ts';

/** Reads the free slots of a rep's coach, day by day of the rep's own calendar. */
@Injectable()
export class SlotsQueries {
  constructor(
    private readonly ownMatch: OwnMatchQueries,
    private readonly slots: SlotFinder,
  ) {}

  /** Throws NoMatch, ValidationFailed. */
  async show(repId: string, from: string, days: number): Promise<SlotsDto> {
    if (!isLocalDate(from)) throw new ValidationFailed([{ pointer: '/from', code: 'unknown-date' }]);
    const match = await this.ownMatch.find(repId);
    if (!match) throw new NoMatch();

    const { timeZone } = await currentManager().findOneOrFail(AccountEntity, {
      select: { id: true, timeZone: true },
      where: { id: repId },
    });
    const zone = zoneId(timeZone);
    const startingWithin: Interval = {
      startsAt: momentOf(zone, from, 0),
      endsAt: momentOf(zone, addDays(from, days), 0),
    };
    const question = await this.slots.question(match.coachId);
    return {
      timeZone,
      coachTimeZone: question.schedule.zone,
      durationMinutes: question.schedule.durationMinutes,
      slots: freeSlots({ ...question, startingWithin }).map(({ startsAt, endsAt }) => ({
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(endsAt).toISOString(),
      })),
    };
  }
}
