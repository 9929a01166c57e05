import type { FoundPerson, RejectedLine } from './roster-file.rules.ts';

/** A line that can be added, and whether its address was on the roster when the file was read. */
export interface StagedPerson extends FoundPerson {
  alreadyOnRoster: boolean;
}

/** A file as it was read, kept aside until the director confirms it. */
export interface StagedImport {
  id: string;
  accepted: StagedPerson[];
  rejected: RejectedLine[];
}

/** What a confirmation brought about. */
export interface Confirmation {
  added: number;
  alreadyPresent: number;
}

/** Somebody new on the roster. */
export interface NewEntry {
  id: string;
  name: string;
  workEmail: string;
  addedOn: string;
}

/** The director's own roster; used inside the director's unit of work, where row security knows the firm. */
export abstract class RosterRepository {
  abstract findImport(importId: string): Promise<StagedImport | null>;
  /** Keeps a file aside; one that was kept before is left as it is. */
  abstract stage(organisationId: string, staged: StagedImport, uploadedOn: string): Promise<void>;
  /** Reads a file and keeps others from confirming it until the work is done. */
  abstract lockImport(
    importId: string,
  ): Promise<{ staged: StagedImport; confirmed: Confirmation | null } | null>;
  abstract markConfirmed(importId: string, confirmation: Confirmation): Promise<void>;
  /** Adds people; those whose address is on the roster already are left out. Tells how many were added. */
  abstract add(organisationId: string, entries: readonly NewEntry[]): Promise<number>;
  abstract findPresent(workEmails: readonly string[]): Promise<ReadonlySet<string>>;
  /** Takes somebody off the roster; tells no when there never was such an entry. */
  abstract remove(entryId: string, on: string): Promise<boolean>;
}
