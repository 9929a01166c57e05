import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { entitiesFor } from '@aparte/database-sponsor';
import { testDatabase, type TestDatabase } from '@aparte/testing';
import { BillingUnitOfWork } from '../database/units-of-work.ts';
import type { SubscriptionFacts } from '../stripe/stripe-facts.ts';
import { StripeReader } from '../stripe/stripe-reader.ts';
import { uuid } from '../test-sponsor.fake.ts';
import { UnknownCustomer } from './seats.errors.ts';
import { SyncSubscription } from './sync-subscription.ts';
import { TypeormSubscriptionsRepository } from './typeorm-subscriptions.repository.ts';

/** Stripe as a list of answers; before one of them arrives, something else may happen. */
class ScriptedStripe extends StripeReader {
  readonly answers: { facts: SubscriptionFacts; meanwhile?: () => Promise<unknown> }[] = [];

  constructor() {
    // Nothing of the real reader is used.
    super(undefined as never);
  }

  override async subscription(): Promise<SubscriptionFacts> {
    const next = this.answers.shift();
    if (!next) throw new Error('Stripe was asked once too often.');
    await next.meanwhile?.();
    return next.facts;
  }
}

let database: TestDatabase;
let unitOfWork: BillingUnitOfWork;

beforeAll(async () => {
  database = await testDatabase('sponsor');
  unitOfWork = new BillingUnitOfWork(await database.connect('app_billing', entitiesFor.app_billing));
});
afterAll(() => database.drop());

async function arrange() {
  const [organisationId, customer] = [uuid(), `cus_${uuid()}`];
  await withClient(database.adminUrl, async (client) => {
    await client.query(`INSERT INTO sponsor.organisation VALUES ($1, 'Nordlys', '2031-03-03')`, [
      organisationId,
    ]);
    await client.query('INSERT INTO billing.customer VALUES ($1, $2)', [organisationId, customer]);
  });
  const stripe = new ScriptedStripe();
  const subscriptionId = `sub_${uuid()}`;
  const facts = (change: Partial<SubscriptionFacts> = {}): SubscriptionFacts => ({
    stripeSubscriptionId: subscriptionId,
    stripeCustomerId: customer,
    state: 'active',
    seats: 12,
    interval: 'month',
    seatPriceCents: 4_900,
    periodEndsOn: '2031-04-03',
    isLatestInvoicePaid: true,
    ...change,
  });
  const sync = new SyncSubscription(unitOfWork, new TypeormSubscriptionsRepository(), stripe);
  const stored = () =>
    withClient(database.adminUrl, async (client) => {
      const { rows } = await client.query<{ seats: number; state: string }>(
        'SELECT seats, state FROM billing.subscription WHERE organisation_id = $1',
        [organisationId],
      );
      return rows[0];
    });
  return { stripe, facts, sync, subscriptionId, stored };
}

it('does not let an old answer overwrite a newer one that was written meanwhile', async () => {
  const { stripe, facts, sync, subscriptionId, stored } = await arrange();
  stripe.answers.push({ facts: facts() });
  await sync.execute(subscriptionId);

  const overtaking = () => {
    stripe.answers.unshift({ facts: facts({ state: 'past-due', isLatestInvoicePaid: false }) });
    return sync.execute(subscriptionId);
  };
  stripe.answers.push({ facts: facts(), meanwhile: overtaking });
  stripe.answers.push({ facts: facts({ state: 'past-due', isLatestInvoicePaid: false }) });
  await sync.execute(subscriptionId);
  expect(await stored()).toEqual({ seats: 12, state: 'past-due' });
  expect(stripe.answers).toEqual([]);
});

it('reads again when somebody else wrote the first row meanwhile', async () => {
  const { stripe, facts, sync, subscriptionId, stored } = await arrange();
  const overtaking = () => {
    stripe.answers.unshift({ facts: facts({ seats: 20 }) });
    return sync.execute(subscriptionId);
  };
  stripe.answers.push(
    { facts: facts({ seats: 12 }), meanwhile: overtaking },
    { facts: facts({ seats: 20 }) },
  );
  await sync.execute(subscriptionId);
  expect(await stored()).toEqual({ seats: 20, state: 'active' });
});

it('settles in the same transaction: when settling fails, nothing is written', async () => {
  const { stripe, facts, sync, subscriptionId, stored } = await arrange();
  stripe.answers.push({ facts: facts() });
  await expect(sync.execute(subscriptionId, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await stored()).toBeUndefined();
});

it('refuses what belongs to a customer that is not ours', async () => {
  const { stripe, facts, sync, subscriptionId } = await arrange();
  stripe.answers.push({ facts: facts({ stripeCustomerId: 'cus_somebody_else' }) });
  await expect(sync.execute(subscriptionId)).rejects.toThrow(UnknownCustomer);
});
