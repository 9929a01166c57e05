import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Mailer, SmtpMailer, type OutgoingMail } from '@aparte/platform';
import type { MailAnswer } from '@aparte/sandbox';
import type { Browser } from '../test-browser.fake.ts';
import { startSponsor, uuid, type TestSponsor } from '../test-sponsor.fake.ts';
import { voucherPublicKey } from './voucher-signer.ts';

/** A mail server that can be out of order. */
class MoodyMailer extends Mailer {
  isDown = false;
  server: Mailer | null = null;

  override async send(mail: OutgoingMail): Promise<void> {
    if (this.isDown || !this.server) throw new Error('451 try again later');
    await this.server.send(mail);
  }

  override close(): void {
    this.server?.close();
  }
}

let sponsor: TestSponsor;
const mailer = new MoodyMailer();

beforeAll(async () => {
  sponsor = await startSponsor({ mailer });
  mailer.server = new SmtpMailer(sponsor.config.smtpUrl, sponsor.config.mailFrom);
});
afterAll(() => sponsor.close());

async function invite(browser: Browser, people: readonly string[]): Promise<void> {
  const csv = ['nom;email', ...people.map((name) => `${name};${name}@nordlys.example`)].join('\n');
  const { importId } = (await browser.post('/v1/roster/imports', { csv, requestId: uuid() })).body as {
    importId: string;
  };
  await browser.post(`/v1/roster/imports/${importId}/confirmation`);
}

const mailTo = async (name: string): Promise<MailAnswer[]> =>
  (await sponsor.mails()).filter(({ envelope }) => envelope.to.includes(`${name}@nordlys.example`));
const linkIn = (mail: MailAnswer | undefined): string =>
  /http:\/\/localhost:4200\/invite#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';

it('mails everybody the same words, with a voucher that the public key alone can check', async () => {
  const browser = await sponsor.payingDirector(5);
  await invite(browser, ['anouk', 'malik', 'clara']);
  await sponsor.runDue();

  const mails = await Promise.all(['anouk', 'malik', 'clara'].map(mailTo));
  expect(mails.map((received) => received.length)).toEqual([1, 1, 1]);
  const [first] = mails.flat();
  expect(first?.subject).toBe('Une place vous est ouverte / A seat is open for you');
  const wordings = mails.flat().map((mail) => mail.text?.replaceAll(linkIn(mail), ''));
  expect(new Set(wordings).size).toBe(1);
  expect(new Set(mails.flat().map(linkIn)).size).toBe(3);

  const [version, payload = '', signature = ''] = linkIn(first).split('.');
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: voucherPublicKey(sponsor.config.voucherSigningKey) },
    format: 'jwk',
  });
  expect(verify(null, Buffer.from(`${version}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(
    true,
  );
  const [organisation] = await sponsor.rows<{ id: string }>(
    'SELECT organisation_id AS id FROM roster.voucher',
  );
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({
    v: 1,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    org: organisation?.id,
    exp: Date.parse('2031-05-02T09:00:00Z') / 1_000,
  });
});

it('shows the director the day of the batch, and no more', async () => {
  const browser = await sponsor.payingDirector(5);
  await invite(browser, ['jonas', 'priya']);
  await sponsor.runDue();
  const { entries } = (await browser.get('/v1/roster')).body as { entries: object[] };
  expect(entries).toMatchObject([{ invitedOn: '2031-03-03' }, { invitedOn: '2031-03-03' }]);
  expect(Object.keys(entries[0] ?? {}).sort()).toEqual(['addedOn', 'id', 'invitedOn', 'name', 'workEmail']);
});

it('invites nobody before seats are paid for, and everybody once they are', async () => {
  const browser = await sponsor.director();
  await invite(browser, ['theo', 'sofia']);
  await sponsor.runDue();
  expect(await mailTo('theo')).toEqual([]);

  const { url } = await sponsor.startCheckout(browser, 5);
  await sponsor.pay(url);
  await sponsor.runDue();
  expect(await mailTo('theo')).toHaveLength(1);
  expect(await mailTo('sofia')).toHaveLength(1);
});

it('invites each person once, however often it looks', async () => {
  const browser = await sponsor.payingDirector(5);
  await invite(browser, ['ines']);
  await Promise.all([sponsor.runDue(), sponsor.runDue(), sponsor.runDue()]);
  await sponsor.runDue();
  expect(await mailTo('ines')).toHaveLength(1);
});

it('does not invite somebody who was taken off the roster before', async () => {
  const browser = await sponsor.payingDirector(5);
  await invite(browser, ['erwan']);
  const { entries } = (await browser.get('/v1/roster')).body as { entries: { id: string }[] };
  await browser.delete(`/v1/roster/${entries[0]?.id}`);
  await sponsor.runDue();
  expect(await mailTo('erwan')).toEqual([]);
});

it('forgets the link once the mail has left', async () => {
  const queued = await sponsor.rows("SELECT 1 FROM mail.outbox WHERE link IS NOT NULL OR status <> 'sent'");
  expect(queued).toEqual([]);
});

it('sends in an order that says nothing', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, '0')}`);
  await invite(await sponsor.payingDirector(12), names);
  await sponsor.runDue();
  const recipients = (await sponsor.mails())
    .toReversed()
    .flatMap(({ envelope }) => envelope.to)
    .map((address) => address.split('@')[0] ?? '')
    .filter((name) => names.includes(name));
  expect(recipients).toHaveLength(12);
  expect(recipients).not.toEqual(names);
});

it('tries again when the mail server is down, less and less often, and gives up in the end', async () => {
  const browser = await sponsor.payingDirector(5);
  await invite(browser, ['bastien']);
  mailer.isDown = true;
  await sponsor.runDue();
  mailer.isDown = false;
  await sponsor.runDue();
  expect(await mailTo('bastien')).toEqual([]);
  sponsor.clock.advance(30);
  await sponsor.runDue();
  expect(await mailTo('bastien')).toHaveLength(1);

  await invite(browser, ['louna']);
  mailer.isDown = true;
  for (let attempt = 1; attempt <= 14; attempt++) {
    await sponsor.runDue();
    sponsor.clock.advance(21_600);
  }
  mailer.isDown = false;
  await sponsor.runDue();
  expect(await mailTo('louna')).toEqual([]);
  expect(
    await sponsor.rows(
      "SELECT status, attempts, link FROM mail.outbox WHERE recipient = 'louna@nordlys.example'",
    ),
  ).toEqual([{ status: 'failed', attempts: 14, link: null }]);
});

it('offers upward which vouchers are of people taken off, used or not, until they are back', async () => {
  const browser = await sponsor.payingDirector(5, 'Vestiaire');
  await invite(browser, ['sam', 'kim']);
  await sponsor.runDue();
  const withdrawn = () =>
    sponsor.rows(
      `SELECT e.name, w.covered_until = s.paid_until AS "isCovered"
         FROM offer.withdrawn_voucher w JOIN roster.voucher v ON v.id = w.voucher_id
         JOIN roster.entry e ON e.id = v.entry_id JOIN billing.subscription s ON s.organisation_id = e.organisation_id
        WHERE e.name IN ('sam', 'kim') ORDER BY v.issued_on, e.name`,
    );
  const leave = async (name: string) => {
    const { entries } = (await browser.get('/v1/roster')).body as { entries: { id: string; name: string }[] };
    await browser.delete(`/v1/roster/${entries.find((entry) => entry.name === name)?.id}`);
  };
  expect(await withdrawn()).toEqual([]);
  await leave('sam');
  expect(await withdrawn()).toEqual([{ name: 'sam', isCovered: true }]);
  await invite(browser, ['sam']);
  expect(await withdrawn()).toEqual([]);
  await sponsor.runDue();
  await leave('sam');
  expect(await withdrawn()).toEqual([
    { name: 'sam', isCovered: true },
    { name: 'sam', isCovered: true },
  ]);
});
