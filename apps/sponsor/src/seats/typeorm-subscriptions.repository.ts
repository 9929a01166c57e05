import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { CustomerEntity, InvoiceEntity, SubscriptionEntity } from '@aparte/database-sponsor';
import { In } from 'typeorm';
import type { InvoiceFacts } from '../stripe/stripe-facts.ts';
import { SubscriptionsRepository, type LockedSeats } from './subscriptions.repository.ts';
import type { BoughtSeats } from './subscription.rules.ts';

/** What was bought, in Postgres. */
@Injectable()
export class TypeormSubscriptionsRepository extends SubscriptionsRepository {
  override async findOrganisationOfCustomer(stripeCustomerId: string): Promise<string | null> {
    const customer = await currentManager().findOneBy(CustomerEntity, { stripeCustomerId });
    return customer?.organisationId ?? null;
  }

  override async isSubscribed(organisationId: string): Promise<boolean> {
    return currentManager().existsBy(SubscriptionEntity, {
      organisationId,
      state: In(['active', 'past-due']),
    });
  }

  override async versionOf(stripeSubscriptionId: string): Promise<string | null> {
    // Raw SQL: the number of the transaction that last wrote the row is no column of the entity.
    const rows: { version: string }[] = await currentManager().query(
      'SELECT xmin::text AS version FROM billing.subscription WHERE stripe_subscription_id = $1',
      [stripeSubscriptionId],
    );
    return rows[0]?.version ?? null;
  }

  override async lock(organisationId: string): Promise<LockedSeats | null> {
    const row = await currentManager().findOne(SubscriptionEntity, {
      where: { organisationId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) return null;
    const version = await this.versionOf(row.stripeSubscriptionId);
    return version === null ? null : { version, seats: asBought(row) };
  }

  override async add(organisationId: string, seats: BoughtSeats): Promise<boolean> {
    const inserted = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(SubscriptionEntity)
      .values({ organisationId, ...columnsOf(seats) })
      .orIgnore()
      .returning('organisation_id')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  override async change(organisationId: string, seats: BoughtSeats): Promise<void> {
    await currentManager().update(SubscriptionEntity, { organisationId }, columnsOf(seats));
  }

  override async keepInvoice(id: string, organisationId: string, invoice: InvoiceFacts): Promise<void> {
    const { stripeInvoiceId, number, issuedOn, seats, state } = invoice;
    const amounts = {
      netCents: String(invoice.netCents),
      vatCents: String(invoice.vatCents),
      totalCents: String(invoice.totalCents),
    };
    await currentManager()
      .createQueryBuilder()
      .insert()
      .into(InvoiceEntity)
      .values({ id, organisationId, stripeInvoiceId, number, issuedOn, seats, ...amounts, state })
      .orIgnore()
      .execute();
    await currentManager().update(
      InvoiceEntity,
      { stripeInvoiceId, state: 'open' },
      { seats, ...amounts, state },
    );
  }
}

function asBought(row: SubscriptionEntity): BoughtSeats {
  return {
    stripeSubscriptionId: row.stripeSubscriptionId,
    seats: row.seats,
    interval: row.billingInterval,
    seatPriceCents: row.seatPriceCents,
    paidUntil: row.paidUntil,
    state: row.state,
  };
}

function columnsOf(bought: BoughtSeats): Omit<SubscriptionEntity, 'organisationId'> {
  const { stripeSubscriptionId, seats, interval, seatPriceCents, paidUntil, state } = bought;
  return { stripeSubscriptionId, seats, billingInterval: interval, seatPriceCents, paidUntil, state };
}
