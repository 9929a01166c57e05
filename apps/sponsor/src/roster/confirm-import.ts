import { Injectable } from '@nestjs/common';
import { Clock, Ids, NotFound, type SignedIn } from '@aparte/platform';
import { AccountsQueries } from '../accounts/accounts.queries.ts';
import { dayOf } from '../requests/day.ts';
import { RosterRepository, type Confirmation, type StagedPerson } from './roster.repository.ts';

/** A director confirms an uploaded list, and its people are on the roster. Confirming again adds nobody. */
@Injectable()
export class ConfirmImport {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly roster: RosterRepository,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(person: SignedIn, importId: string): Promise<Confirmation> {
    const { organisationId } = await this.accounts.director(person.accountId);
    const found = await this.roster.lockImport(importId);
    if (!found) throw new NotFound();
    if (found.confirmed) return found.confirmed;

    const { accepted } = found.staged;
    const added = await this.roster.add(organisationId, this.entriesFor(accepted));
    const confirmation = { added, alreadyPresent: accepted.length - added };
    await this.roster.markConfirmed(importId, confirmation);
    return confirmation;
  }

  private entriesFor(people: readonly StagedPerson[]) {
    const addedOn = dayOf(this.clock.now());
    return people.map(({ name, workEmail }) => ({ id: this.ids.uuid(), name, workEmail, addedOn }));
  }
}
