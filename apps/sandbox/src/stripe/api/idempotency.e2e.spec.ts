import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { ask, form, startSandbox, type TestSandbox } from '../../test-sandbox.fake.ts';

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

beforeEach(async () => {
  await fetch(`${sandbox.httpUrl}/_sandbox/reset`, { method: 'POST' });
});

afterAll(() => sandbox.close());

it('answers the same again to the same key, and does it once', async () => {
  const { stripe } = sandbox;
  const params = { name: 'Brume', metadata: { ref: 'b-1' } };

  const first = await stripe.customers.create(params, { idempotencyKey: 'key-1' });
  const again = await stripe.customers.create(params, { idempotencyKey: 'key-1' });

  expect(again.id).toBe(first.id);
  expect(again.lastResponse.headers).toMatchObject({
    'idempotent-replayed': 'true',
    'idempotency-key': 'key-1',
    'original-request': first.lastResponse.requestId,
  });
  expect((await stripe.customers.list()).data).toHaveLength(1);
});

it('refuses the same key for something else', async () => {
  const { stripe } = sandbox;
  await stripe.customers.create({ name: 'Brume' }, { idempotencyKey: 'key-2' });

  const otherParameters = stripe.customers.create({ name: 'Atlas' }, { idempotencyKey: 'key-2' });
  const otherAddress = stripe.products.create({ name: 'Brume' }, { idempotencyKey: 'key-2' });

  await expect(otherParameters).rejects.toMatchObject({ statusCode: 400, rawType: 'idempotency_error' });
  await expect(otherAddress).rejects.toMatchObject({ rawType: 'idempotency_error' });
  expect((await stripe.customers.list()).data).toHaveLength(1);
});

it('remembers a refusal under its key, but not a request that could not be read', async () => {
  const { stripe } = sandbox;
  const missing = {
    product: 'prod_x',
    currency: 'eur',
    unit_amount: 1,
    recurring: { interval: 'month' },
  } as const;

  await expect(stripe.prices.create(missing, { idempotencyKey: 'key-3' })).rejects.toMatchObject({
    statusCode: 400,
  });
  const again = stripe.prices.create(missing, { idempotencyKey: 'key-3' });
  await expect(again).rejects.toMatchObject({
    code: 'resource_missing',
    headers: { 'idempotent-replayed': 'true' },
  });

  await ask(sandbox, '/v1/customers', {
    method: 'POST',
    body: form('nam=x'),
    headers: { 'Idempotency-Key': 'key-4' },
  });
  expect((await stripe.customers.create({ name: 'x' }, { idempotencyKey: 'key-4' })).name).toBe('x');
});

it('forgets a key after a day', async () => {
  const { stripe, clock } = sandbox;
  clock.moveTo('2027-01-15T10:00:00Z');
  const first = await stripe.customers.create({ name: 'Brume' }, { idempotencyKey: 'key-5' });

  clock.moveTo('2027-01-16T10:00:01Z');
  const next = await stripe.customers.create({ name: 'Brume' }, { idempotencyKey: 'key-5' });
  clock.moveTo('2027-01-15T10:00:00Z');

  expect(next.id).not.toBe(first.id);
});
