import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import {
  OutboxMailEntity,
  RosterEntryEntity,
  SubscriptionEntity,
  VoucherEntity,
} from '@aparte/database-sponsor';
import type { SelectQueryBuilder } from 'typeorm';
import { dayOf } from '../requests/day.ts';
import { VouchersRepository, type Uninvited, type VoucherToIssue } from './vouchers.repository.ts';

const ROWS_IN_A_STATEMENT = 500;

/** Vouchers and their mails in Postgres. */
@Injectable()
export class TypeormVouchersRepository extends VouchersRepository {
  override async findOrganisationToInvite(today: string): Promise<string | null> {
    const entry = await uninvited()
      .innerJoin(
        SubscriptionEntity,
        'subscription',
        'subscription.organisationId = entry.organisationId' +
          " AND subscription.state <> 'ended' AND subscription.paidUntil >= :today",
        { today },
      )
      .limit(1)
      .getOne();
    return entry?.organisationId ?? null;
  }

  override async findUninvited(organisationId: string): Promise<Uninvited[]> {
    const entries = await uninvited()
      .andWhere('entry.organisationId = :organisationId', { organisationId })
      .orderBy('entry.id')
      .getMany();
    return entries.map(({ id, workEmail }) => ({ entryId: id, workEmail }));
  }

  override async issue(organisationId: string, vouchers: readonly VoucherToIssue[], at: Date): Promise<void> {
    for (let start = 0; start < vouchers.length; start += ROWS_IN_A_STATEMENT) {
      await issueSome(organisationId, vouchers.slice(start, start + ROWS_IN_A_STATEMENT), at);
    }
  }
}

function uninvited(): SelectQueryBuilder<RosterEntryEntity> {
  return currentManager()
    .createQueryBuilder(RosterEntryEntity, 'entry')
    .leftJoin(VoucherEntity, 'voucher', 'voucher.entryId = entry.id')
    .where('entry.removedOn IS NULL AND voucher.id IS NULL');
}

async function issueSome(organisationId: string, vouchers: VoucherToIssue[], at: Date): Promise<void> {
  const issuedOn = dayOf(at);
  const inserted = await currentManager()
    .createQueryBuilder()
    .insert()
    .into(VoucherEntity)
    .values(vouchers.map(({ voucherId, entryId }) => ({ id: voucherId, entryId, organisationId, issuedOn })))
    .orIgnore()
    .returning('id')
    .execute();
  const issued = new Set((inserted.raw as { id: string }[]).map(({ id }) => id));
  const mails = vouchers.filter(({ voucherId }) => issued.has(voucherId));
  if (mails.length === 0) return;
  await currentManager().insert(
    OutboxMailEntity,
    mails.map(({ mailId, workEmail, link }) => ({
      id: mailId,
      kind: 'voucher' as const,
      recipient: workEmail,
      // The mail carries both languages: nobody has told us which one somebody on a roster reads.
      locale: 'fr' as const,
      link,
      status: 'queued' as const,
      nextAt: at,
    })),
  );
}
