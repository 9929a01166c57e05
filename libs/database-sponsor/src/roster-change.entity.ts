import { ViewColumn, ViewEntity } from 'typeorm';

/**
 * By how many people the list of a firm grew or shrank on a day, without any name. Read by `app_gate` alone.
 *
 * Its SQL lives in the migration only; `synchronize: false` keeps the drift check from asking for a second copy.
 */
@ViewEntity({ schema: 'offer', name: 'roster_change', synchronize: false })
export class RosterChangeEntity {
  @ViewColumn({ name: 'organisation_id' })
  organisationId!: string;

  @ViewColumn({ name: 'day' })
  day!: string;

  @ViewColumn({ name: 'people' })
  people!: number;
}
