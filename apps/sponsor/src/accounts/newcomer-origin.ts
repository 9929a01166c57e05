import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '@aparte/platform';
import { dayOf } from '../requests/day.ts';

/** The identifiers and the day with which a newcomer begins. */
@Injectable()
export class NewcomerOrigin {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  next(): { organisationId: string; directorId: string; on: string } {
    return { organisationId: this.ids.uuid(), directorId: this.ids.uuid(), on: dayOf(this.clock.now()) };
  }
}
