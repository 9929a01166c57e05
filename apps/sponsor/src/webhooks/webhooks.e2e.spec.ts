import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { problemOf } from '../test-browser.fake.ts';
import { startSponsor, uuid, WEBHOOK_SECRET, type TestSponsor } from '../test-sponsor.fake.ts';

let sponsor: TestSponsor;

beforeAll(async () => {
  sponsor = await startSponsor();
});
afterAll(() => sponsor.close());

/** Everything that this plane keeps about billing, to see whether anything has changed. */
function books(): Promise<unknown[]> {
  return sponsor.rows(`
    SELECT (SELECT jsonb_agg(s ORDER BY s.organisation_id) FROM billing.subscription s) AS subscriptions,
           (SELECT jsonb_agg(i ORDER BY i.id) FROM billing.invoice i) AS invoices,
           (SELECT jsonb_agg(c ORDER BY c.id) FROM billing.checkout c) AS checkouts,
           (SELECT jsonb_agg(e ORDER BY e.id) FROM billing.stripe_event e) AS events`);
}

const event = (change: object = {}): object => ({
  id: `evt_${uuid()}`,
  object: 'event',
  api_version: '2026-10-28.endive',
  type: 'customer.subscription.updated',
  data: { object: { id: 'sub_unknown', object: 'subscription' } },
  ...change,
});

const statusOf = async (id: string): Promise<unknown> => {
  const [row] = await sponsor.rows(
    `SELECT status, attempts, failure_code FROM billing.stripe_event WHERE id = '${id}'`,
  );
  return row;
};

it('refuses a signature that is wrong, missing or too old, and changes nothing', async () => {
  const before = await books();
  const answers = [
    await sponsor.deliver(event(), { secret: 'whsec_of_somebody_else' }),
    await sponsor.deliver(event(), { agedSeconds: 301 }),
    await sponsor.browser().post('/v1/webhooks/stripe', event()),
    await sponsor.browser().post('/v1/webhooks/stripe', event(), { 'Stripe-Signature': 't=1,v1=00' }),
  ];
  for (const answer of answers)
    expect(problemOf(answer)).toMatchObject({ status: 400, code: 'signature-invalid' });
  expect(await books()).toEqual(before);
});

it('refuses a body that was changed after it was signed', async () => {
  const payload = JSON.stringify(event());
  const signature = sponsor.stripe.webhooks.generateTestHeaderString({
    payload,
    secret: WEBHOOK_SECRET,
    timestamp: Math.floor(sponsor.clock.now().getTime() / 1_000),
  });
  const answer = await sponsor
    .browser()
    .send('POST', '/v1/webhooks/stripe', payload.replace('sub_', 'sub-'), {
      'Content-Type': 'application/json',
      'Stripe-Signature': signature,
    });
  expect(answer.status).toBe(400);
});

it('takes each event once: what is replayed changes nothing', async () => {
  await sponsor.payingDirector();
  await sponsor.runDue();
  const before = await books();

  const events = await sponsor.stripe.events.list({ limit: 100 });
  for (const replayed of events.data) expect((await sponsor.deliver(replayed)).status).toBe(200);
  await sponsor.runDue();
  expect(await books()).toEqual(before);
});

it('arrives at the same books in whatever order events come', async () => {
  const browser = await sponsor.payingDirector(11);
  const events = (await sponsor.stripe.events.list({ limit: 100 })).data;
  // Undo what the first delivery put into the inbox, then deliver from last to first.
  await sponsor.rows('DELETE FROM billing.stripe_event');
  for (const late of events) await sponsor.deliver({ ...late, id: `late_${late.id}` });
  await sponsor.runDue();
  expect((await browser.get('/v1/seats')).body).toMatchObject({ seats: 11, state: 'active' });
  expect(
    await sponsor.rows("SELECT id FROM billing.stripe_event WHERE status IN ('pending', 'failed')"),
  ).toEqual([]);
});

it('does not believe what an event says: it asks Stripe', async () => {
  const browser = await sponsor.payingDirector(6);
  await sponsor.runDue();
  const [row] = await sponsor.rows<{ id: string }>(
    'SELECT stripe_subscription_id AS id FROM billing.subscription WHERE seats = 6',
  );
  await sponsor.deliver(event({ data: { object: { id: row?.id, object: 'subscription', quantity: 500 } } }));
  await sponsor.runDue();
  expect((await browser.get('/v1/seats')).body).toMatchObject({ seats: 6 });
});

it('follows a subscription to its end', async () => {
  const browser = await sponsor.payingDirector(13);
  await sponsor.runDue();
  const [row] = await sponsor.rows<{ id: string }>(
    'SELECT stripe_subscription_id AS id FROM billing.subscription WHERE seats = 13',
  );
  await sponsor.stripe.subscriptions.cancel(row?.id ?? '');
  await sponsor.webhooksDelivered();
  await sponsor.runDue();
  expect((await browser.get('/v1/seats')).body).toMatchObject({
    seats: 13,
    state: 'ended',
    paidUntil: '2031-04-03',
  });
});

it('keeps events that mean nothing here, and does nothing about them', async () => {
  const id = `evt_${uuid()}`;
  expect((await sponsor.deliver(event({ id, type: 'customer.updated' }))).status).toBe(200);
  await sponsor.runDue();
  expect(await statusOf(id)).toEqual({ status: 'ignored', attempts: 0, failure_code: null });
});

it('has nothing to do when a page expires that nobody was sent to', async () => {
  const { stripe } = sponsor;
  const [price] = (await stripe.prices.list({ limit: 1 })).data;
  const session = await stripe.checkout.sessions.create({
    mode: 'subscription',
    line_items: [{ price: price?.id ?? '', quantity: 5 }],
    success_url: sponsor.origin,
  });
  await stripe.checkout.sessions.expire(session.id);
  await sponsor.webhooksDelivered();
  await sponsor.runDue();
  expect(
    await sponsor.rows(`SELECT status FROM billing.stripe_event WHERE object_id = '${session.id}'`),
  ).toEqual([{ status: 'done' }]);
});

it('refuses a signed body that is no event', async () => {
  expect((await sponsor.deliver({ hello: 'world' })).status).toBe(400);
});

it('works on an event of another version of the API, and says so in the log', async () => {
  const browser = await sponsor.director();
  const { url } = await sponsor.startCheckout(browser, 14);
  await sponsor.pay(url);
  await sponsor.rows('DELETE FROM billing.stripe_event');
  const [newest] = (await sponsor.stripe.events.list({ limit: 1 })).data;
  const old = { ...newest, id: `old_${newest?.id}`, api_version: '2019-05-16' };
  await sponsor.deliver(old);
  await sponsor.runDue();
  expect(await statusOf(old.id)).toMatchObject({ status: 'done' });
  expect((await browser.get('/v1/seats')).body).toMatchObject({ seats: 14 });
  expect(sponsor.log.lines.some((line) => line.includes('2019-05-16'))).toBe(true);
});

it('tries an event about something unknown again and again, then keeps it for a person to see', async () => {
  const id = `evt_${uuid()}`;
  await sponsor.deliver(event({ id }));
  await sponsor.runDue();
  expect(await statusOf(id)).toEqual({
    status: 'pending',
    attempts: 1,
    failure_code: 'StripeObjectMissing',
  });

  await sponsor.runDue();
  expect(await statusOf(id)).toMatchObject({ attempts: 1 });
  sponsor.clock.advance(30);
  await sponsor.runDue();
  expect(await statusOf(id)).toMatchObject({ attempts: 2 });

  for (let attempt = 3; attempt <= 14; attempt++) {
    sponsor.clock.advance(6 * 3_600);
    await sponsor.runDue();
  }
  expect(await statusOf(id)).toEqual({
    status: 'failed',
    attempts: 14,
    failure_code: 'StripeObjectMissing',
  });
});
