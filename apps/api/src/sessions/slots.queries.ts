import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity } from '@aparte/database-private';
import { addDays, freeSlots, localDate, momentOf, zoneId, type Slot, type ZoneId } from '@aparte/scheduling';
import { OwnMatchQueries } from '../matches/own-match.queries.ts';
import { SlotFinder } from './slot-finder.ts';

/** Free slots of a rep's coach, with the two clocks they are read on. */
export interface SlotsView {
  timeZone: ZoneId;
  coachTimeZone: ZoneId;
  durationMinutes: number;
  slots: readonly Slot[];
}

/** Reads the free slots of a rep's coach, day by day of the rep's own calendar. */
@Injectable()
export class SlotsQueries {
  constructor(
    private readonly ownMatch: OwnMatchQueries,
    private readonly slots: SlotFinder,
  ) {}

  /** The slots of so many days from a day on. Throws NoMatch. */
  async between(repId: string, from: string, days: number): Promise<SlotsView> {
    const { coachId } = await this.ownMatch.get(repId);
    const account = await currentManager().findOneOrFail(AccountEntity, {
      select: { id: true, timeZone: true },
      where: { id: repId },
    });

    const timeZone = zoneId(account.timeZone);
    const first = localDate(from);
    const startingWithin = {
      startsAt: momentOf(timeZone, first, 0),
      endsAt: momentOf(timeZone, addDays(first, days), 0),
    };
    const question = await this.slots.question(coachId);
    return {
      timeZone,
      coachTimeZone: question.schedule.zone,
      durationMinutes: question.schedule.durationMinutes,
      slots: freeSlots({ ...question, startingWithin }),
    };
  }
}
