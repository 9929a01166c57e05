import { Injectable } from '@nestjs/common';
import type { Quarter } from '@aparte/confidentiality';
import { currentManager } from '@aparte/database-core';
import { PulseRosterEntity } from '@aparte/database-private';
import { FrozenRostersRepository } from './frozen-rosters.repository.ts';
import type { RosterSize } from './sponsor-rosters.ts';

const ROWS_AT_ONCE = 1_000;

/** Sizes of lists in `pulse.roster`. */
@Injectable()
export class TypeormFrozenRostersRepository extends FrozenRostersRepository {
  override async isFrozen(quarter: Quarter): Promise<boolean> {
    return currentManager().existsBy(PulseRosterEntity, { quarter });
  }

  override async freeze(quarter: Quarter, sizes: readonly RosterSize[]): Promise<void> {
    for (let start = 0; start < sizes.length; start += ROWS_AT_ONCE) {
      await currentManager()
        .createQueryBuilder()
        .insert()
        .into(PulseRosterEntity)
        .values(
          sizes.slice(start, start + ROWS_AT_ONCE).map(({ orgRef, size }) => ({ orgRef, quarter, size })),
        )
        .orIgnore()
        .execute();
    }
  }
}
