import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { dayOf } from '../requests/day.ts';
import { daysThatCount, pulseOutlook, type PulseOutlook } from './pulse-outlook.rules.ts';
import { PulseQueries } from './pulse.queries.ts';
import { ReadLetters } from './read-letters.ts';

/** A director looks which word about the team comes when, or why there is none. */
@Injectable()
export class ReadPulseOutlook {
  constructor(
    private readonly queries: PulseQueries,
    private readonly readLetters: ReadLetters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<PulseOutlook> {
    const today = dayOf(this.clock.now());
    const days = daysThatCount(today);
    const sizes = new Map<string, number>();
    for (const day of days) sizes.set(day, await this.queries.sizeAtEndOf(day));
    return pulseOutlook({
      today,
      sizes,
      hadSeats: await this.queries.hadSeatsOn(days[1]),
      hasSeats: await this.queries.hasSeats(),
      arrived: await this.arrivedPeriods(),
    });
  }

  private async arrivedPeriods(): Promise<Set<string>> {
    const letters = await this.readLetters.execute();
    return new Set(
      letters.flatMap((letter) => (letter.kind === 'pulse.released' ? [letter.payload.period] : [])),
    );
  }
}
