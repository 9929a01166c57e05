import type { ImportConfirmationResponse, RosterImportResponse, RosterResponse } from './roster.dto.ts';
import type { RosterEntryView } from './roster.queries.ts';
import type { Confirmation, StagedImport } from './roster.repository.ts';

/** Shows a director what was read from a file. */
export function importForDirector({ id, accepted, rejected }: StagedImport): RosterImportResponse {
  return {
    importId: id,
    accepted: accepted.map(({ line, name, workEmail, alreadyOnRoster, notes }) => ({
      line,
      name,
      workEmail,
      alreadyOnRoster,
      notes: notes.map(({ code, field }) => ({ code, field })),
    })),
    rejected: rejected.map(({ line, code, field }) => ({ line, code, field })),
  };
}

/** Shows a director what a confirmation brought about. */
export function confirmationForDirector({ added, alreadyPresent }: Confirmation): ImportConfirmationResponse {
  return { added, alreadyPresent };
}

/** Shows a director the roster: what the director gave, and the day on which a batch of invitations went out. */
export function rosterForDirector(entries: readonly RosterEntryView[]): RosterResponse {
  return {
    entries: entries.map(({ id, name, workEmail, addedOn, invitedOn }) => ({
      id,
      name,
      workEmail,
      addedOn,
      invitedOn,
    })),
  };
}
