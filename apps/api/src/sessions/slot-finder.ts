import { Injectable } from '@nestjs/common';
import { Clock, NotFound } from '@aparte/platform';
import { instant, later, type SlotQuestion } from '@aparte/scheduling';
import { CoachScheduleQueries } from '../availability/coach-schedule.queries.ts';
import { SessionsRepository } from './sessions.repository.ts';

const DAY_MS = 86_400_000;

/** Asks everything that decides which slots of a coach are free for a rep, for showing as for booking. */
@Injectable()
export class SlotFinder {
  constructor(
    private readonly schedules: CoachScheduleQueries,
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  /** The question of one coach and the rep behind the unit of work, over the whole horizon of the coach. */
  async question(coachId: string): Promise<SlotQuestion> {
    const schedule = await this.schedules.schedule(coachId);
    if (!schedule) throw new NotFound();
    const present = this.clock.now();
    const now = instant(present);
    // A day more than the horizon: a session at its end still has its length and its pause.
    const horizon = { startsAt: now, endsAt: later(now, (schedule.windowDays + 1) * DAY_MS) };
    const busy = await this.schedules.busy([coachId], horizon);
    const own = await this.sessions.ownReservations(present);
    return {
      schedule,
      now,
      coachBlocked: busy.get(coachId) ?? [],
      coachSessionStarts: [],
      repBusy: own.map(({ startsAt, endsAt }) => ({ startsAt: instant(startsAt), endsAt: instant(endsAt) })),
    };
  }
}
