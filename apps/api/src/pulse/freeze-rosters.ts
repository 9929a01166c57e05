import { Injectable } from '@nestjs/common';
import { lastDayOf } from '@aparte/confidentiality';
import { Clock } from '@aparte/platform';
import { GateUnitOfWork } from '../database/units-of-work.ts';
import { utcDate } from '../process/utc-date.ts';
import { FrozenRostersRepository } from './frozen-rosters.repository.ts';
import { lastEndedQuarter } from './pulse-quarters.rules.ts';
import { SponsorRosters } from './sponsor-rosters.ts';

/**
 * Keeps, once a quarter has ended, how many people each director's list held on its last day, and so closes its answers.
 *
 * The sizes are those of that day whenever this runs, so a late round freezes what an early one would have; and a list that
 * is cut afterwards counts from the next quarter on. Who took a seat has no part in it.
 */
@Injectable()
export class FreezeRosters {
  constructor(
    private readonly gate: GateUnitOfWork,
    private readonly rosters: FrozenRostersRepository,
    private readonly sponsorRosters: SponsorRosters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const quarter = lastEndedQuarter(utcDate(this.clock.now()));
    if (await this.gate.run(null, () => this.rosters.isFrozen(quarter))) return;
    const sizes = await this.sponsorRosters.sizesAtEndOf(lastDayOf(quarter));
    await this.gate.run(null, () => this.rosters.freeze(quarter, sizes));
  }
}
