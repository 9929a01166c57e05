import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { loadConfig, Mailer, type OutgoingMail } from '@aparte/platform';
import { createSponsorApplication } from './sponsor-application.ts';
import { SponsorConfig } from './sponsor.config.ts';
import { problemOf } from './test-browser.fake.ts';
import { environmentOf, startSandbox, startSponsor, uuid, type TestSponsor } from './test-sponsor.fake.ts';

/** Tells whoever waits that a mail has been handed over. */
class WaitingMailer extends Mailer {
  isClosed = false;
  readonly arrival: Promise<OutgoingMail>;
  private arrived: (mail: OutgoingMail) => void = () => undefined;

  constructor() {
    super();
    this.arrival = new Promise((resolve) => {
      this.arrived = resolve;
    });
  }

  override send(mail: OutgoingMail): Promise<void> {
    this.arrived(mail);
    return Promise.resolve();
  }

  override close(): void {
    this.isClosed = true;
  }
}

const cleanUps: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const connections = (sponsor: TestSponsor): Promise<{ login: string }[]> =>
  sponsor.rows(
    `SELECT usename AS login FROM pg_stat_activity
      WHERE datname = current_database() AND usename LIKE 'app\\_%' ORDER BY 1`,
  );

it('does its due work by itself, and leaves nothing behind when it is stopped', async () => {
  const mailer = new WaitingMailer();
  const sponsor = await startSponsor({ mailer, jobsByHand: false });
  cleanUps.push(
    () => sponsor.database.drop(),
    () => sponsor.sandbox.close(),
  );
  const browser = await sponsor.director();
  const read = await browser.post('/v1/roster/imports', {
    csv: 'nom;email\nAnna;anna@nordlys.example',
    requestId: uuid(),
  });
  await browser.post(`/v1/roster/imports/${(read.body as { importId: string }).importId}/confirmation`);
  const { url } = await sponsor.startCheckout(browser, 5);
  await sponsor.pay(url);
  expect((await mailer.arrival).to).toBe('anna@nordlys.example');
  const logins = new Set((await connections(sponsor)).map(({ login }) => login));
  expect(logins).toEqual(new Set(['app_billing', 'app_courier', 'app_dauth', 'app_director']));

  await sponsor.app.close();
  expect(await connections(sponsor)).toEqual([]);
  expect(mailer.isClosed).toBe(true);
  await expect(sponsor.browser().get('/health/live')).rejects.toThrow();
});

it('does not start with a wrong password, and keeps no other connection open', async () => {
  const sponsor = await startSponsor();
  cleanUps.push(
    () => sponsor.database.drop(),
    () => sponsor.sandbox.close(),
  );
  await sponsor.app.close();
  const environment = environmentOf(sponsor.database, sponsor.sandbox, 1);
  const config = loadConfig(SponsorConfig, { ...environment, DATABASE_PASSWORD_APP_COURIER: 'wrong' });
  await expect(
    createSponsorApplication(config, { jobsByHand: true, logDestination: sponsor.log }),
  ).rejects.toMatchObject({
    code: '28P01',
  });
  expect(await connections(sponsor)).toEqual([]);
});

it('says that Stripe does not answer, and goes on where it stopped once it does', async () => {
  const sponsor = await startSponsor();
  cleanUps.push(
    () => sponsor.database.drop(),
    () => sponsor.app.close(),
  );
  const browser = await sponsor.director();
  const order = { seats: 5, interval: 'month', requestId: uuid() };

  await sponsor.sandbox.close();
  const refused = await browser.post('/v1/checkouts', order);
  expect(problemOf(refused)).toMatchObject({ status: 503, code: 'payment-service-unavailable' });
  expect(refused.headers.get('retry-after')).toBe('10');
  expect((await browser.get('/v1/seats')).body).toMatchObject({ state: 'none' });

  const { port } = new URL(sponsor.sandbox.httpUrl);
  const revived = await startSandbox(sponsor.clock, { SANDBOX_HTTP_PORT: port });
  cleanUps.push(() => revived.close());
  expect((await browser.post('/v1/checkouts', order)).status).toBe(201);
});

it('serves the built site with a strict policy, and its start page for every page of the site', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sponsor-site-'));
  cleanUps.push(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Aparté</title>');
  writeFileSync(path.join(folder, 'assets', 'app-1.js'), 'export {};');
  const sponsor = await startSponsor({ environment: { WEB_ROOT: folder } });
  cleanUps.push(() => sponsor.close());

  const page = await sponsor.browser().get('/checkouts/1', { Accept: 'text/html' });
  expect(page.status).toBe(200);
  expect(page.text).toContain('Aparté');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|localhost/);
  expect((await sponsor.browser().get('/assets/app-1.js')).headers.get('cache-control')).toContain(
    'immutable',
  );
  expect((await sponsor.browser().get('/v1/nothing', { Accept: 'text/html' })).status).toBe(404);
});
