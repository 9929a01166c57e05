import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { RosterEntryEntity, VoucherEntity } from '@aparte/database-sponsor';
import { IsNull } from 'typeorm';

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
    const entries = await currentManager().find(RosterEntryEntity, {
      where: { removedOn: IsNull() },
      order: { name: 'ASC', workEmail: 'ASC' },
    });
    const vouchers = await currentManager().find(VoucherEntity, {
      select: { entryId: true, issuedOn: true },
    });
    const invitedOn = new Map(vouchers.map((voucher) => [voucher.entryId, voucher.issuedOn]));
    return entries.map(({ id, name, workEmail, addedOn }) => ({
      id,
      name,
      workEmail,
      addedOn,
      invitedOn: invitedOn.get(id) ?? null,
    }));
  }
}
