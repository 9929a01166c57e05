import { ViewColumn, ViewEntity } from 'typeorm';

/**
 * What the private plane may know of an organisation: name, seats bought, paid until. Read by `app_gate` alone.
 *
 * Its SQL lives in the migration only; `synchronize: false` keeps the drift check from asking for a second copy.
 */
@ViewEntity({ schema: 'offer', name: 'seat_pool', synchronize: false })
export class SeatPoolEntity {
  @ViewColumn({ name: 'organisation_id' })
  organisationId!: string;

  @ViewColumn({ name: 'organisation_name' })
  organisationName!: string;

  @ViewColumn({ name: 'seats' })
  seats!: number;

  @ViewColumn({ name: 'paid_until' })
  paidUntil!: string | null;
}
