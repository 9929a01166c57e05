import { randomBytes } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { freePort, withClient } from '@aparte/database-core';
import { listen, loadConfig, sessionTokenHash, type Mailer } from '@aparte/platform';
import { createSandbox, readSandboxConfig, SeededIds, type MailAnswer, type Sandbox } from '@aparte/sandbox';
import { FixedClock, testDatabase, type TestDatabase } from '@aparte/testing';
import { Stripe } from 'stripe';
import { SponsorJobs } from './jobs/sponsor-jobs.ts';
import { createSponsorApplication } from './sponsor-application.ts';
import { SponsorConfig } from './sponsor.config.ts';
import { Browser, type Answer } from './test-browser.fake.ts';

export const WEBHOOK_SECRET = 'whsec_a_secret_of_the_tests';
export const PASSWORD = 'un long mot de passe';
const SIGNING_KEY = Buffer.alloc(32, 7).toString('base64url');
/** Far enough ahead that sessions opened by this clock have not expired by the database's. */
const NOW = '2031-03-03T09:00:00Z';

/** The line of the log that tells of an answered request. */
interface RequestLine {
  msg: string;
  route: string;
  status: number;
}

/** What a process under test is made of. */
type SponsorParts = Pick<TestSponsor, 'app' | 'config' | 'clock' | 'database' | 'sandbox' | 'log'>;

/** A sponsor process on real parts: Postgres, Stripe's stand-in, a mailbox; only the clock stands still. */
export class TestSponsor {
  readonly stripe: Stripe;
  private directors = 0;
  private forged = 0;

  readonly app: NestExpressApplication;
  readonly config: SponsorConfig;
  readonly clock: FixedClock;
  readonly database: TestDatabase;
  readonly sandbox: Sandbox;
  readonly log: LogKeeper;

  constructor(parts: SponsorParts) {
    this.app = parts.app;
    this.config = parts.config;
    this.clock = parts.clock;
    this.database = parts.database;
    this.sandbox = parts.sandbox;
    this.log = parts.log;
    const { port } = new URL(parts.sandbox.httpUrl);
    this.stripe = new Stripe('sk_test_sandbox', {
      host: '127.0.0.1',
      port,
      protocol: 'http',
      maxNetworkRetries: 0,
    });
  }

  get origin(): string {
    return this.config.publicOrigin;
  }

  /** A browser in which nobody is signed in. */
  browser(): Browser {
    return new Browser(this.origin);
  }

  /** A director of a new firm, signed in; written into the database, because hashing passwords takes its time. */
  async director(organisationName = 'Nordlys Medical'): Promise<Browser> {
    const [organisationId, directorId, token] = [uuid(), uuid(), randomBytes(32).toString('hex')];
    this.directors += 1;
    const email = `direction${this.directors}@nordlys.example`;
    const expiresAt = new Date(this.clock.now().getTime() + 43_200_000).toISOString();
    await withClient(this.database.adminUrl, async (client) => {
      await client.query(`INSERT INTO sponsor.organisation VALUES ($1, $2, '2031-03-03')`, [
        organisationId,
        organisationName,
      ]);
      await client.query(
        `INSERT INTO sponsor.director VALUES ($1, $2, $3, 'Ingrid Solheim', 'fr', 'no hash', '2031-03-03')`,
        [directorId, organisationId, email],
      );
      await client.query(`INSERT INTO sponsor.session VALUES ($1, $2, 'app_director', $3)`, [
        sessionTokenHash(token),
        directorId,
        expiresAt,
      ]);
    });
    const browser = this.browser();
    browser.cookie = `aparte_sponsor=${token}`;
    return browser;
  }

  /** A director who has paid for seats; their webhooks have arrived, their effect is up to the test. */
  async payingDirector(seats = 12, organisationName?: string): Promise<Browser> {
    const browser = await this.director(organisationName);
    const { url } = await this.startCheckout(browser, seats);
    await this.pay(url);
    return browser;
  }

  async startCheckout(browser: Browser, seats = 12): Promise<{ checkoutId: string; url: string }> {
    const answer = await browser.post('/v1/checkouts', { seats, interval: 'month', requestId: uuid() });
    if (answer.status !== 201) throw new Error(`No checkout: ${answer.text}`);
    return answer.body as { checkoutId: string; url: string };
  }

  /** Pays on Stripe's page and waits until every webhook has been delivered. */
  async pay(url: string, cardNumber = '4242 4242 4242 4242'): Promise<Response> {
    const page = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({
        email: 'direction@nordlys.example',
        cardNumber,
        cardExpiry: '12/34',
        cardCvc: '123',
        cardName: 'Ingrid Solheim',
      }),
    });
    await this.webhooksDelivered();
    return page;
  }

  /** Resolves when every event of the stand-in has been answered here. */
  async webhooksDelivered(): Promise<void> {
    let events = this.forged;
    for await (const event of this.stripe.events.list({ limit: 100 })) events += event.id ? 1 : 0;
    await this.log.has((line) => line.route === '/v1/webhooks/stripe' && line.status === 200, events);
  }

  /** Delivers an event of the test's own making, signed as Stripe signs. */
  async deliver(event: object, { secret = WEBHOOK_SECRET, agedSeconds = 0 } = {}): Promise<Answer> {
    const payload = JSON.stringify(event);
    const now = Math.floor(this.clock.now().getTime() / 1_000);
    const timestamp = now - agedSeconds;
    const answer = await this.browser().send('POST', '/v1/webhooks/stripe', payload, {
      'Content-Type': 'application/json; charset=utf-8',
      'Stripe-Signature': this.stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp }),
    });
    if (answer.status === 200) this.forged += 1;
    return answer;
  }

  /** Does the work that no request asks for. */
  async runDue(): Promise<void> {
    await this.app.get(SponsorJobs, { strict: false }).runDue();
  }

  async mails(): Promise<MailAnswer[]> {
    return (await (await fetch(`${this.sandbox.httpUrl}/_sandbox/mails`)).json()) as MailAnswer[];
  }

  /** Looks into the database as its superuser, behind row security. */
  async rows<Row = Record<string, unknown>>(sql: string): Promise<Row[]> {
    return withClient(this.database.adminUrl, async (client) => (await client.query(sql)).rows as Row[]);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.sandbox.close();
    await this.database.drop();
  }
}

/** Keeps every log line and wakes whoever waits for one. */
class LogKeeper {
  readonly lines: string[] = [];
  private watchers: (() => void)[] = [];

  write(line: string): void {
    this.lines.push(line);
    for (const wake of this.watchers.splice(0)) wake();
  }

  /** Resolves once that many requests of the kind have been answered. */
  async has(isMeant: (line: RequestLine) => boolean, count: number): Promise<void> {
    const matching = (): number =>
      this.lines
        .map((line) => JSON.parse(line) as RequestLine)
        .filter((line) => line.msg === 'request' && isMeant(line)).length;
    while (matching() < count) await new Promise<void>((wake) => this.watchers.push(wake));
  }
}

/** What a test may ask of the process beyond the usual. */
interface TestSponsorOptions {
  environment?: Record<string, string>;
  mailer?: Mailer;
  jobsByHand?: boolean;
}

/** Starts a sponsor process for one spec file. */
export async function startSponsor(options: TestSponsorOptions = {}): Promise<TestSponsor> {
  const { environment = {}, mailer, jobsByHand = true } = options;
  const clock = new FixedClock(NOW);
  const database = await testDatabase('sponsor');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const sandbox = await startSandbox(clock, {
    SANDBOX_WEBHOOK_URL: `${origin}/v1/webhooks/stripe`,
    SANDBOX_WEBHOOK_SECRET: WEBHOOK_SECRET,
  });
  const config = loadConfig(SponsorConfig, {
    ...environmentOf(database, sandbox, port),
    ...environment,
  });
  const log = new LogKeeper();
  const app = await createSponsorApplication(config, {
    clock,
    jobsByHand,
    logDestination: log,
    ...(mailer ? { mailer } : {}),
  });
  await listen(app, config);
  return new TestSponsor({ app, config, clock, database, sandbox, log });
}

/** Starts Stripe's stand-in and its mailbox, with nothing on disk. */
export function startSandbox(clock: FixedClock, environment: Record<string, string>): Promise<Sandbox> {
  const config = readSandboxConfig({
    NODE_ENV: 'test',
    SANDBOX_HTTP_PORT: '0',
    SANDBOX_SMTP_PORT: '0',
    SANDBOX_DATA_DIRECTORY: '',
    ...environment,
  });
  return createSandbox(config, { clock, ids: new SeededIds('sponsor') });
}

/** The whole environment of a process, as `npm start` would give it. */
export function environmentOf(
  database: TestDatabase,
  sandbox: Sandbox,
  port: number,
): Record<string, string> {
  const passwords = ['app_dauth', 'app_director', 'app_billing', 'app_courier'].map((login) => [
    `DATABASE_PASSWORD_${login.toUpperCase()}`,
    database.passwordOf(login),
  ]);
  return {
    NODE_ENV: 'test',
    PORT: String(port),
    PUBLIC_ORIGIN: `http://127.0.0.1:${port}`,
    DATABASE_URL_SPONSOR: database.url,
    ...(Object.fromEntries(passwords) as Record<string, string>),
    STRIPE_SECRET_KEY: 'sk_test_sandbox',
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_API_HOST: '127.0.0.1',
    STRIPE_API_PORT: new URL(sandbox.httpUrl).port,
    STRIPE_API_PROTOCOL: 'http',
    SMTP_URL: `smtp://127.0.0.1:${sandbox.smtpPort}`,
    MAIL_FROM: 'Aparté <places@aparte.example>',
    VOUCHER_SIGNING_KEY: SIGNING_KEY,
    LOGIN_ATTEMPTS_PER_ADDRESS: '1000',
    SIGN_UPS_PER_ADDRESS: '1000',
  };
}

/** An identifier as a browser makes it. */
export function uuid(): string {
  return crypto.randomUUID();
}

/** Text that is found again wherever it leaks to. */
export function marker(): string {
  return `marker${randomBytes(8).toString('hex')}`;
}

export type { Answer, Browser };
