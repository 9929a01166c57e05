import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';

import {
  ask,
  orderSeats,
  recordedRequests,
  startSandbox,
  type TestSandbox,
} from '../../test-sandbox.fake.ts';

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

beforeEach(async () => {
  await fetch(`${sandbox.httpUrl}/_sandbox/reset`, { method: 'POST' });
});

afterAll(() => sandbox.close());

it('keeps what is known of a customer and changes only what is sent', async () => {
  const { stripe } = sandbox;
  const created = await stripe.customers.create({
    name: 'Atlas',
    email: 'a@atlas.example',
    address: { line1: '1 quai', city: 'Brest' },
    metadata: { ref: 'b-1', kind: 'firm' },
  });

  const updated = await stripe.customers.update(created.id, {
    name: '',
    metadata: { kind: '' },
    phone: '+33 2',
  });

  expect(updated).toMatchObject({
    name: null,
    email: 'a@atlas.example',
    phone: '+33 2',
    metadata: { ref: 'b-1' },
  });
  expect(updated.address).toEqual({
    line1: '1 quai',
    line2: null,
    postal_code: null,
    city: 'Brest',
    state: null,
    country: null,
  });
  expect(await stripe.customers.retrieve(created.id)).toMatchObject({ id: created.id, name: null });
});

it('finds prices by their lookup key, which moves only when that is asked for', async () => {
  const { stripe } = sandbox;
  const { monthly } = await orderSeats(stripe);
  const { product } = monthly;
  const again = {
    product: product as string,
    currency: 'eur',
    unit_amount: 9900,
    recurring: { interval: 'month' },
    lookup_key: 'seat_month_eur',
  } as const;

  await expect(stripe.prices.create(again)).rejects.toMatchObject({ param: 'lookup_key' });
  const next = await stripe.prices.create({ ...again, transfer_lookup_key: true });

  const found = await stripe.prices.list({ lookup_keys: ['seat_month_eur', 'seat_year_eur'] });
  expect(found.data.map(({ id }) => id)).toEqual([next.id]);
});

it('pages through lists with cursors, newest first', async () => {
  const { stripe } = sandbox;
  for (const name of ['one', 'two', 'three', 'four', 'five']) await stripe.customers.create({ name });
  const namesOf = (list: { data: { name?: string | null }[] }): unknown[] =>
    list.data.map(({ name }) => name);

  const first = await stripe.customers.list({ limit: 2 });
  const second = await stripe.customers.list({ limit: 2, starting_after: first.data[1]!.id });
  const back = await stripe.customers.list({ limit: 2, ending_before: second.data[0]!.id });
  const everyone = await stripe.customers.list({ limit: 2 }).autoPagingToArray({ limit: 10 });

  expect([namesOf(first), first.has_more]).toEqual([['five', 'four'], true]);
  expect(namesOf(second)).toEqual(['three', 'two']);
  expect([namesOf(back), back.has_more]).toEqual([['five', 'four'], false]);
  expect(everyone).toHaveLength(5);
});

it('expires an open session once', async () => {
  const { stripe } = sandbox;
  const { session } = await orderSeats(stripe);

  expect((await stripe.checkout.sessions.expire(session.id)).status).toBe('expired');
  await expect(stripe.checkout.sessions.expire(session.id)).rejects.toThrow(
    'Only Checkout Sessions with a status in',
  );
});

it('numbers every answer and names the version it speaks', async () => {
  const customer = await sandbox.stripe.customers.create({ name: 'Brume' });

  expect(customer.lastResponse.requestId).toMatch(/^req_\w+$/);
  expect(customer.lastResponse.apiVersion).toBe('2026-10-28.endive');
  const other = await ask(sandbox, '/v1/customers', { headers: { 'Stripe-Version': '2020-08-27' } });
  expect(other.status).toBe(400);
  expect(await other.json()).toMatchObject({
    error: { message: expect.stringContaining('2020-08-27') },
  });
});

it('records every request in order, with what was sent, refused or not', async () => {
  const { stripe } = sandbox;
  await stripe.customers.create({ name: 'Brume', metadata: { ref: 'b-1' } }, { idempotencyKey: 'key-6' });
  await ask(sandbox, '/v1/customers?limit=3', { headers: { Authorization: 'Bearer sk_live_secret' } });

  const requests = await recordedRequests(sandbox);

  expect(requests).toEqual([
    {
      id: expect.stringMatching(/^req_/),
      at: '2027-01-15T10:00:00.000Z',
      method: 'POST',
      path: '/v1/customers',
      body: 'name=Brume&metadata[ref]=b-1',
      params: { name: 'Brume', metadata: { ref: 'b-1' } },
      idempotencyKey: 'key-6',
    },
    expect.objectContaining({
      method: 'GET',
      path: '/v1/customers',
      body: 'limit=3',
      idempotencyKey: null,
    }),
  ]);
  expect(JSON.stringify(requests)).not.toContain('secret');
});

it('gives the same ids and bytes in two sandboxes of the same seed', async () => {
  const other = await startSandbox();
  const { stripe } = sandbox;
  // Something that only one of them sees, of another kind.
  await other.stripe.taxRates.create({ display_name: 'TVA', percentage: 10, inclusive: false });

  const one = await stripe.customers.create({ name: 'Brume' });
  const twin = await other.stripe.customers.create({ name: 'Brume' });
  await other.close();

  expect(JSON.stringify(twin)).toBe(JSON.stringify(one));
});
