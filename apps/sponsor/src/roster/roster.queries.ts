import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { RosterEntryEntity, VoucherEntity } from '@aparte/database-sponsor';

/** A person on the director's own roster. */
export interface RosterEntryView {
  id: string;
  name: string;
  workEmail: string;
  addedOn: string;
  invitedOn: string | null;
}

/** Reads the director's own roster; row security hides every other firm. */
@Injectable()
export class RosterQueries {
  async list(): Promise<RosterEntryView[]> {
    return currentManager()
      .createQueryBuilder(RosterEntryEntity, 'entry')
      .leftJoin(VoucherEntity, 'voucher', 'voucher.entryId = entry.id')
      .select('entry.id', 'id')
      .addSelect('entry.name', 'name')
      .addSelect('entry.workEmail', 'workEmail')
      .addSelect("to_char(entry.addedOn, 'YYYY-MM-DD')", 'addedOn')
      .addSelect("to_char(voucher.issuedOn, 'YYYY-MM-DD')", 'invitedOn')
      .where('entry.removedOn IS NULL')
      .orderBy('entry.name')
      .addOrderBy('entry.workEmail')
      .getRawMany<RosterEntryView>();
  }
}
