import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { RosterEntryEntity, RosterImportEntity } from '@aparte/database-sponsor';
import { In, IsNull } from 'typeorm';
import {
  RosterRepository,
  type Confirmation,
  type NewEntry,
  type StagedImport,
} from './roster.repository.ts';

const ROWS_IN_A_STATEMENT = 1_000;
/** Row security leaves the one subscription of the director's own firm. */
const PAID_UNTIL = '(SELECT s.paid_until FROM billing.subscription s)';

/** The director's own roster in Postgres. */
@Injectable()
export class TypeormRosterRepository extends RosterRepository {
  override async findImport(importId: string): Promise<StagedImport | null> {
    const found = await currentManager().findOneBy(RosterImportEntity, { id: importId });
    return found && asStaged(found);
  }

  override async stage(
    organisationId: string,
    { id, accepted, rejected }: StagedImport,
    uploadedOn: string,
  ): Promise<void> {
    await currentManager()
      .createQueryBuilder()
      .insert()
      .into(RosterImportEntity)
      .values({ id, organisationId, accepted, rejected, state: 'staged', uploadedOn })
      .orIgnore()
      .execute();
  }

  override async lockImport(
    importId: string,
  ): Promise<{ staged: StagedImport; confirmed: Confirmation | null } | null> {
    const found = await currentManager().findOne(RosterImportEntity, {
      where: { id: importId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) return null;
    const { state, added, alreadyPresent } = found;
    return { staged: asStaged(found), confirmed: state === 'confirmed' ? { added, alreadyPresent } : null };
  }

  override async markConfirmed(importId: string, { added, alreadyPresent }: Confirmation): Promise<void> {
    await currentManager().update(
      RosterImportEntity,
      { id: importId },
      { state: 'confirmed', added, alreadyPresent },
    );
  }

  override async add(organisationId: string, entries: readonly NewEntry[]): Promise<number> {
    let added = 0;
    for (let start = 0; start < entries.length; start += ROWS_IN_A_STATEMENT)
      added += await addSome(organisationId, entries.slice(start, start + ROWS_IN_A_STATEMENT));
    return added;
  }

  override async findPresent(workEmails: readonly string[]): Promise<ReadonlySet<string>> {
    const present = await currentManager()
      .createQueryBuilder(RosterEntryEntity, 'entry')
      .select('entry.workEmail', 'workEmail')
      .where('entry.removedOn IS NULL AND entry.workEmail = ANY(:workEmails)', { workEmails })
      .getRawMany<{ workEmail: string }>();
    return new Set(present.map(({ workEmail }) => workEmail));
  }

  override async remove(entryId: string, on: string): Promise<boolean> {
    await currentManager()
      .createQueryBuilder()
      .update(RosterEntryEntity)
      .set({ removedOn: on, coveredUntil: () => PAID_UNTIL })
      .where({ id: entryId, removedOn: IsNull() })
      .execute();
    return currentManager().existsBy(RosterEntryEntity, { id: entryId });
  }
}

async function addSome(organisationId: string, entries: readonly NewEntry[]): Promise<number> {
  const known = await personsBefore(entries.map(({ workEmail }) => workEmail));
  const inserted = await currentManager()
    .createQueryBuilder()
    .insert()
    .into(RosterEntryEntity)
    .values(
      entries.map((entry) => ({
        ...entry,
        organisationId,
        personId: known.get(entry.workEmail) ?? entry.id,
      })),
    )
    .orIgnore()
    .returning('id')
    .execute();
  return (inserted.raw as unknown[]).length;
}

/** Who was on this roster under one of these addresses before. */
async function personsBefore(workEmails: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const earlier = await currentManager().find(RosterEntryEntity, {
    select: { id: true, workEmail: true, personId: true },
    where: { workEmail: In([...workEmails]) },
  });
  return new Map(earlier.map(({ workEmail, personId }) => [workEmail, personId]));
}

function asStaged(found: RosterImportEntity): StagedImport {
  return {
    id: found.id,
    // This class alone writes the two columns.
    accepted: found.accepted as StagedImport['accepted'],
    rejected: found.rejected as StagedImport['rejected'],
  };
}
