import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, CoachProfileEntity } from '@aparte/database-private';

/** A coach as an operator sees them: never whom they coach. */
export interface ListedCoach {
  coachId: string;
  displayName: string;
  state: 'active' | 'paused';
  joinedOn: string;
}

/** Reads the list of coaches as the operator behind this unit of work. */
@Injectable()
export class ListedCoachesQueries {
  /** Every coach, by name. */
  all(): Promise<ListedCoach[]> {
    return currentManager()
      .createQueryBuilder(AccountEntity, 'account')
      .innerJoin(CoachProfileEntity, 'profile', 'profile.coach_id = account.id')
      .select('account.id', 'coachId')
      .addSelect('account.display_name', 'displayName')
      .addSelect('profile.state', 'state')
      .addSelect('account.joined_on::text', 'joinedOn')
      .orderBy('account.display_name')
      .addOrderBy('account.id')
      .getRawMany<ListedCoach>();
  }
}
