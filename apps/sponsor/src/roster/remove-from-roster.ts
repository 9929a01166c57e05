import { Injectable } from '@nestjs/common';
import { Clock, NotFound } from '@aparte/platform';
import { dayOf } from '../requests/day.ts';
import { RosterRepository } from './roster.repository.ts';

/**
 * A director takes somebody off the roster. That ends no seat and tells nobody anything: whoever has accepted the
 * invitation keeps what was paid for, and this plane does not know whether anyone has.
 */
@Injectable()
export class RemoveFromRoster {
  constructor(
    private readonly roster: RosterRepository,
    private readonly clock: Clock,
  ) {}

  async execute(entryId: string): Promise<void> {
    if (!(await this.roster.remove(entryId, dayOf(this.clock.now())))) throw new NotFound();
  }
}
