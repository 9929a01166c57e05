import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { InvoiceEntity, RosterEntryEntity, SubscriptionEntity } from '@aparte/database-sponsor';
import { IsNull, LessThanOrEqual, MoreThan } from 'typeorm';

/** Reads the director's own list and purchases; row security hides every other firm. */
@Injectable()
export class PulseQueries {
  /** How many people were on the list at the end of a day. */
  async sizeAtEndOf(day: string): Promise<number> {
    const addedOn = LessThanOrEqual(day);
    return currentManager().countBy(RosterEntryEntity, [
      { addedOn, removedOn: IsNull() },
      { addedOn, removedOn: MoreThan(day) },
    ]);
  }

  async hasSeats(): Promise<boolean> {
    return currentManager().exists(SubscriptionEntity);
  }

  /** Whether the first bill was issued on this day or before. */
  async hadSeatsOn(day: string): Promise<boolean> {
    return currentManager().existsBy(InvoiceEntity, { issuedOn: LessThanOrEqual(day) });
  }
}
