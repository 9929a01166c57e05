import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { orderSeats, payOn, startSandbox, type TestSandbox } from '../../test-sandbox.fake.ts';

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

afterAll(() => sandbox.close());

it('shows what is ordered, in the language of the session, and says that nothing is real', async () => {
  const { session } = await orderSeats(sandbox.stripe, { locale: 'fr' });

  const page = await fetch(session.url!, { headers: { 'Accept-Language': 'en' } });
  const text = await page.text();

  expect(page.status).toBe(200);
  expect(text).toContain('<html lang="fr">');
  expect(text).toContain('Bac à sable');
  expect(text).toContain('rien n’est payé pour de vrai');
  expect(text).toContain('Place de coaching');
  expect(text).toMatch(/1\s368,00\s€/);
  expect(text).toContain('value="direction@brume.example"');
  expect(text).toContain('readonly');
});

it('speaks the language of the browser when the session leaves it open', async () => {
  const { session } = await orderSeats(sandbox.stripe, { locale: 'auto' });

  const page = await fetch(session.url!, { headers: { 'Accept-Language': 'en-GB,en;q=0.9' } });

  expect(await page.text()).toContain('<html lang="en">');
});

it('loads nothing but its own, and may only lead on to the seller', async () => {
  const { session } = await orderSeats(sandbox.stripe);

  const page = await fetch(session.url!);
  const text = await page.text();

  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self' http://sponsor.localhost:3100; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(text).not.toMatch(/<script(?! src="\/assets)|\sstyle=|\son\w+=/);
});

it.each([
  ['a number with a wrong check digit', { cardNumber: '4242 4242 4242 4241' }, 'cardNumber'],
  ['a number that is not for tests', { cardNumber: '4111 1111 1111 1111' }, 'cardNumber'],
  ['letters for a number', { cardNumber: 'abcd' }, 'cardNumber'],
  ['a card that has expired', { cardExpiry: '12/26' }, 'cardExpiry'],
  ['a month that does not exist', { cardExpiry: '13/30' }, 'cardExpiry'],
  ['a security code of two digits', { cardCvc: '12' }, 'cardCvc'],
  ['no name', { cardName: ' ' }, 'cardName'],
])('refuses %s, says so at the field and pays nothing', async (_, typed, field) => {
  const { session } = await orderSeats(sandbox.stripe, { locale: 'en' });

  const page = await payOn(session, typed);
  const text = await page.text();

  expect(page.status).toBe(422);
  expect(text).toContain('role="alert"');
  expect(text).toContain(`id="${field}-fault"`);
  expect(text.match(/aria-invalid/g)).toHaveLength(1);
  expect((await sandbox.stripe.checkout.sessions.retrieve(session.id)).status).toBe('open');
});

it('names every empty field at once', async () => {
  const { session } = await orderSeats(sandbox.stripe, { locale: 'en' });

  const page = await payOn(session, { cardNumber: '', cardExpiry: '', cardCvc: '', cardName: '' });

  expect((await page.text()).match(/aria-invalid/g)).toHaveLength(4);
});

it('keeps what was typed but never shows the number or the security code again', async () => {
  const { session } = await orderSeats(sandbox.stripe);

  const page = await payOn(session, { cardName: 'Anne <Le Goff>', cardCvc: '937', cardExpiry: '01/20' });
  const text = await page.text();

  expect(text).toContain('value="Anne &lt;Le Goff&gt;"');
  expect(text).toContain('value="01/20"');
  expect(text).not.toContain('value="4242');
  expect(text).not.toContain('937');
});

it.each([
  ['4000 0000 0000 0002', 'The card was declined.'],
  ['4000000000009995', 'The card has insufficient funds.'],
])('tells that card %s is refused and lets another one be tried', async (cardNumber, sentence) => {
  const { session } = await orderSeats(sandbox.stripe, { locale: 'en' });

  const refused = await payOn(session, { cardNumber });
  const accepted = await payOn(session);

  expect(refused.status).toBe(402);
  expect(await refused.text()).toContain(sentence);
  expect(accepted.status).toBe(303);
});

it('says that a paid order is paid, and leads on', async () => {
  const { session } = await orderSeats(sandbox.stripe, { locale: 'en' });
  await payOn(session);

  const text = await (await fetch(session.url!)).text();

  expect(text).toContain('This order is already paid.');
  expect(text).toContain(`href="http://sponsor.localhost:3100/paid?session=${session.id}"`);
});

it('closes after a day and leads back without payment', async () => {
  const { stripe, clock } = sandbox;
  clock.moveTo('2027-01-15T10:00:00Z');
  const { session } = await orderSeats(stripe, { locale: 'en' });

  clock.moveTo('2027-01-16T10:00:00Z');
  const page = await payOn(session);
  clock.moveTo('2027-01-15T10:00:00Z');

  expect(await page.text()).toContain('This payment page has expired.');
  expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('expired');
  const [event] = (await stripe.events.list({ type: 'checkout.session.expired' })).data;
  expect(event?.data.object).toMatchObject({ id: session.id });
});

it('answers an unknown session with a page that says so', async () => {
  const page = await fetch(`${sandbox.httpUrl}/checkout/cs_test_nothing?lang=en`, {
    headers: { Accept: 'text/html' },
  });

  expect(page.status).toBe(404);
  expect(await page.text()).toContain('This page does not exist.');
});
