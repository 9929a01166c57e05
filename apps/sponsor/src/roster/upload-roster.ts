import { Injectable } from '@nestjs/common';
import { Clock, PayloadTooLarge, type SignedIn } from '@aparte/platform';
import { AccountsQueries } from '../accounts/accounts.queries.ts';
import { dayOf } from '../requests/day.ts';
import { derivedId } from '../requests/derived-id.ts';
import type { UploadRosterRequest } from './roster.dto.ts';
import { RosterUnreadable } from './roster.errors.ts';
import {
  readRosterFile,
  rosterFileLimits,
  UnreadableRoster,
  type LineNote,
  type RosterFile,
} from './roster-file.rules.ts';
import { RosterRepository, type StagedImport } from './roster.repository.ts';

/** A director may take a seat too: as a rep, with a second account that nothing links to this one. */
const OWN_ADDRESS: LineNote = { code: 'own-address', field: 'workEmail' };

/** A director uploads a list of people; it is read and kept aside until confirmed. */
@Injectable()
export class UploadRoster {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly roster: RosterRepository,
    private readonly clock: Clock,
  ) {}

  async execute(person: SignedIn, { csv, requestId }: UploadRosterRequest): Promise<StagedImport> {
    if (Buffer.byteLength(csv) > rosterFileLimits.bytes) throw new PayloadTooLarge();
    const { organisationId, email } = await this.accounts.director(person.accountId);
    const id = derivedId('roster-import', organisationId, requestId);
    const known = await this.roster.findImport(id);
    if (known) return known;

    const file = read(csv);
    const present = await this.roster.findPresent(file.accepted.map(({ workEmail }) => workEmail));
    const accepted = file.accepted.map((found) => ({
      ...found,
      notes: [...found.notes, ...(found.workEmail === email ? [OWN_ADDRESS] : [])],
      alreadyOnRoster: present.has(found.workEmail),
    }));
    const staged = { id, accepted, rejected: file.rejected };
    await this.roster.stage(organisationId, staged, dayOf(this.clock.now()));
    return (await this.roster.findImport(id)) ?? staged;
  }
}

function read(csv: string): RosterFile {
  try {
    return readRosterFile(csv);
  } catch (error) {
    if (error instanceof UnreadableRoster) throw new RosterUnreadable(error.reason);
    throw error;
  }
}
