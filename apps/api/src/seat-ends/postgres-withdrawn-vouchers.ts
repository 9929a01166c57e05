import { Injectable } from '@nestjs/common';
import { UnitOfWork, currentManager } from '@aparte/database-core';
import { SponsorGatePool } from '../offers/sponsor-gate-pool.ts';
import { WithdrawnVouchers, type WithdrawnVoucher } from './withdrawn-vouchers.ts';

const ALL_WITHDRAWN = `
  SELECT voucher_id AS "voucherId", covered_until::text AS "coveredUntil"
    FROM offer.withdrawn_voucher
   ORDER BY voucher_id`;

/** Reads the view `offer.withdrawn_voucher` of the sponsor database as `app_gate`. */
@Injectable()
export class PostgresWithdrawnVouchers extends WithdrawnVouchers {
  constructor(private readonly pool: SponsorGatePool) {
    super();
  }

  override async readAll(): Promise<WithdrawnVoucher[]> {
    const gate = new UnitOfWork(await this.pool.open());
    // Raw SQL, because the entities of the sponsor plane are out of reach of this one, on purpose.
    return gate.run(null, () => currentManager().query<WithdrawnVoucher[]>(ALL_WITHDRAWN));
  }
}
