import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Ids } from '@aparte/platform';
import { RepUnitOfWork } from '../database/units-of-work.ts';
import { AccountLeavingEvents } from '../erasure/account-leaving.events.ts';
import { NoMatch } from '../matches/matches.errors.ts';
import { EndMatch } from './end-match.ts';

/** Ends the match of a rep who is about to be erased, when there is one, so that no coach waits in vain. */
@Injectable()
export class GiveUpMatch implements OnModuleInit {
  constructor(
    private readonly leaving: AccountLeavingEvents,
    private readonly repUnit: RepUnitOfWork,
    private readonly endMatch: EndMatch,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    this.leaving.listen(({ token }) => this.execute(token));
  }

  private async execute(token: string): Promise<void> {
    try {
      await this.repUnit.run(token, () => this.endMatch.execute(this.ids.uuid()));
    } catch (error) {
      if (!(error instanceof NoMatch)) throw error;
    }
  }
}
