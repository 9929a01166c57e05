import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { problemOf } from '../test-browser.fake.ts';
import { startSponsor, uuid, type TestSponsor } from '../test-sponsor.fake.ts';

let sponsor: TestSponsor;

beforeAll(async () => {
  sponsor = await startSponsor();
});
afterAll(() => sponsor.close());

const noSeats = { seats: 0, interval: null, seatPriceCents: null, paidUntil: null, state: 'none' };
const twelve = {
  seats: 12,
  interval: 'month',
  seatPriceCents: 4_900,
  paidUntil: '2031-04-03',
  state: 'active',
};

it('shows its prices to anybody', async () => {
  const answer = await sponsor.browser().get('/v1/plans');
  expect(answer.body).toEqual({
    currency: 'EUR',
    minimumSeats: 5,
    maximumSeats: 500,
    vatRatePercent: 20,
    plans: [
      { interval: 'month', seatPriceCents: 4_900 },
      { interval: 'year', seatPriceCents: 49_000 },
    ],
  });
});

it('sells seats: the director comes back before the webhook does, and the seats are there', async () => {
  const browser = await sponsor.director();
  expect((await browser.get('/v1/seats')).body).toEqual(noSeats);

  const { checkoutId, url } = await sponsor.startCheckout(browser);
  expect((await browser.get(`/v1/checkouts/${checkoutId}`)).body).toEqual({
    state: 'open',
    seats: 12,
    interval: 'month',
  });
  const paid = await sponsor.pay(url);
  expect(paid.headers.get('location')).toBe(`${sponsor.origin}/checkouts/${checkoutId}`);

  expect((await browser.get(`/v1/checkouts/${checkoutId}`)).body).toMatchObject({ state: 'paid' });
  expect((await browser.get('/v1/seats')).body).toEqual(twelve);

  await sponsor.runDue();
  expect((await browser.get('/v1/seats')).body).toEqual(twelve);
});

it('sells seats: the webhook alone is enough', async () => {
  const browser = await sponsor.payingDirector();
  await sponsor.runDue();
  expect((await browser.get('/v1/seats')).body).toEqual(twelve);
});

it('adds VAT, and asks for the money in the language of the director', async () => {
  const browser = await sponsor.director();
  const { url } = await sponsor.startCheckout(browser);
  const page = await (await fetch(url)).text();
  expect(page).toContain('<html lang="fr">');
  expect(page).toMatch(/705,60\s€/);
});

it('opens one page for one request, however often it is sent', async () => {
  const browser = await sponsor.director();
  const order = { seats: 8, interval: 'year', requestId: uuid() };
  const answers = await Promise.all([1, 2, 3].map(() => browser.post('/v1/checkouts', order)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect((await browser.post('/v1/checkouts', order)).body).toEqual(answers[0]?.body);
});

it('takes up the open page when the same seats are ordered again', async () => {
  const browser = await sponsor.director();
  const first = await sponsor.startCheckout(browser, 9);
  expect(await sponsor.startCheckout(browser, 9)).toEqual(first);
});

it('closes the older page before it opens one for other seats', async () => {
  const browser = await sponsor.director();
  const older = await sponsor.startCheckout(browser, 9);
  const newer = await sponsor.startCheckout(browser, 10);
  expect(newer.checkoutId).not.toBe(older.checkoutId);
  expect((await browser.get(`/v1/checkouts/${older.checkoutId}`)).body).toMatchObject({ state: 'expired' });

  await sponsor.pay(older.url);
  expect((await browser.get('/v1/seats')).body).toEqual(noSeats);
  await sponsor.pay(newer.url);
  await sponsor.runDue();
  expect((await browser.get('/v1/seats')).body).toMatchObject({ seats: 10 });
});

it('sells nothing twice, not even to somebody who paid a moment ago in another tab', async () => {
  const browser = await sponsor.director();
  const { url } = await sponsor.startCheckout(browser, 9);
  await sponsor.pay(url);
  const again = await browser.post('/v1/checkouts', { seats: 20, interval: 'month', requestId: uuid() });
  expect(problemOf(again)).toMatchObject({ status: 409, code: 'already-subscribed' });
  expect((await browser.get('/v1/seats')).body).toMatchObject({ seats: 9, state: 'active' });
});

it('changes nothing when the card is declined, and the page can still be paid', async () => {
  const browser = await sponsor.director();
  const { checkoutId, url } = await sponsor.startCheckout(browser);
  expect((await sponsor.pay(url, '4000 0000 0000 0002')).status).toBe(402);
  await sponsor.runDue();
  expect((await browser.get('/v1/seats')).body).toEqual(noSeats);
  expect((await browser.get(`/v1/checkouts/${checkoutId}`)).body).toMatchObject({ state: 'open' });

  await sponsor.pay(url);
  expect((await browser.get(`/v1/checkouts/${checkoutId}`)).body).toMatchObject({ state: 'paid' });
});

it('lets a page expire after a day, and sells again', async () => {
  const browser = await sponsor.director();
  const { checkoutId } = await sponsor.startCheckout(browser, 9);
  const [row] = await sponsor.rows<{ stripe_session_id: string }>(
    `SELECT stripe_session_id FROM billing.checkout WHERE id = '${checkoutId}'`,
  );
  await sponsor.stripe.checkout.sessions.expire(row?.stripe_session_id ?? '', {}, { idempotencyKey: uuid() });
  expect((await browser.get(`/v1/checkouts/${checkoutId}`)).body).toMatchObject({ state: 'expired' });
  const { checkoutId: next } = await sponsor.startCheckout(browser, 9);
  expect(next).not.toBe(checkoutId);
});

it.each([
  [{ seats: 4 }, '/seats', 'min'],
  [{ seats: 501 }, '/seats', 'max'],
  [{ seats: '12' }, '/seats', 'is-int'],
  [{ seats: 12.5 }, '/seats', 'is-int'],
  [{ interval: 'week' }, '/interval', 'is-in'],
  [{ requestId: 'x' }, '/requestId', 'is-uuid'],
  [{ priceCents: 1 }, '/priceCents', 'unknown-field'],
])('refuses the order %j', async (change, pointer, code) => {
  const browser = await anyDirector();
  const answer = await browser.post('/v1/checkouts', {
    seats: 12,
    interval: 'month',
    requestId: uuid(),
    ...change,
  });
  const problem = problemOf(answer) as { status: number; errors: unknown[] };
  expect(problem.status).toBe(422);
  expect(problem.errors).toContainEqual({ pointer, code });
});

it("answers alike to another firm's purchase and to one that does not exist, and shows nobody's seats", async () => {
  const owner = await sponsor.payingDirector(6);
  await sponsor.runDue();
  const [row] = await sponsor.rows<{ id: string }>('SELECT id FROM billing.checkout WHERE seats = 6');
  expect((await owner.get(`/v1/checkouts/${row?.id}`)).body).toMatchObject({ state: 'paid' });

  const other = await sponsor.director('Atelier Bois Ouest');
  const foreign = await other.get(`/v1/checkouts/${row?.id}`);
  expect(problemOf(foreign)).toMatchObject({ status: 404, code: 'not-found' });
  expect(problemOf(await other.get(`/v1/checkouts/${uuid()}`))).toEqual(problemOf(foreign));
  expect(problemOf(await other.get('/v1/checkouts/1'))).toEqual(problemOf(foreign));
  expect((await other.get('/v1/seats')).body).toEqual(noSeats);
});

it('sends Stripe the name and address of the firm and opaque references, nothing else', async () => {
  const requests = (await (await fetch(`${sponsor.sandbox.httpUrl}/_sandbox/requests`)).json()) as {
    method: string;
    path: string;
    params: Record<string, unknown>;
    idempotencyKey: string | null;
  }[];
  const customers = requests.filter(({ method, path }) => method === 'POST' && path === '/v1/customers');
  expect(customers.length).toBeGreaterThan(0);
  for (const { params } of customers) {
    expect(params).toEqual({
      name: 'Nordlys Medical',
      email: expect.stringMatching(/^direction\d+@nordlys\.example$/),
      preferred_locales: ['fr'],
      metadata: { ref: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  }
  const organisations = await sponsor.rows<{ id: string }>('SELECT id FROM sponsor.organisation');
  const sent = JSON.stringify(requests);
  for (const { id } of organisations) expect(sent).not.toContain(id);
  for (const { method, idempotencyKey } of requests)
    if (method === 'POST') expect(idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
});

it('makes the product, its prices and the tax rate once', async () => {
  const { stripe } = sponsor;
  expect((await stripe.products.list({ limit: 100 })).data).toHaveLength(1);
  expect((await stripe.taxRates.list({ limit: 100 })).data).toHaveLength(1);
  const prices = (await stripe.prices.list({ limit: 100 })).data.map(({ lookup_key }) => lookup_key);
  expect(prices.sort()).toEqual(['seat_month_eur_4900', 'seat_year_eur_49000']);
});

let shared: Awaited<ReturnType<TestSponsor['director']>> | null = null;
async function anyDirector() {
  shared ??= await sponsor.director();
  return shared;
}
