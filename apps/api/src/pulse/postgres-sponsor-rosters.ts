import { Injectable } from '@nestjs/common';
import { currentManager, UnitOfWork } from '@aparte/database-core';
import { SponsorGatePool } from '../offers/sponsor-gate-pool.ts';
import { SponsorRosters, type RosterSize } from './sponsor-rosters.ts';

const SIZES = `
  SELECT organisation_id AS "orgRef", sum(people)::integer AS size
    FROM offer.roster_change
   WHERE day <= $1
   GROUP BY organisation_id
   ORDER BY organisation_id`;

/** Reads the view `offer.roster_change` of the sponsor database as `app_gate`. */
@Injectable()
export class PostgresSponsorRosters extends SponsorRosters {
  constructor(private readonly pool: SponsorGatePool) {
    super();
  }

  override async sizesAtEndOf(day: string): Promise<RosterSize[]> {
    const gate = new UnitOfWork(await this.pool.open());
    // Raw SQL, because the entities of the sponsor plane are out of reach of this one, on purpose.
    return gate.run(null, () => currentManager().query<RosterSize[]>(SIZES, [day]));
  }
}
