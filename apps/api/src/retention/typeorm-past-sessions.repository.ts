import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { PastSessionsRepository } from './past-sessions.repository.ts';

/** Sessions in `booking.session`, with their reservations; the function tells how many went, not whose. */
@Injectable()
export class TypeormPastSessionsRepository extends PastSessionsRepository {
  override async forget(): Promise<void> {
    await currentManager().query('SELECT ctx.forget_past_sessions()');
  }
}
