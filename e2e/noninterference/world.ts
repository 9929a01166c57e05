import { HttpClient } from '@aparte/scripts/clients';
import 'reflect-metadata';
import type { Client } from 'pg';
import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import { createApiApplication, ApiConfig } from '@aparte/api';
import { ChatConfig, createChatApplication } from '@aparte/chat';
import { freePort } from '@aparte/database-core';
import { listen, loadConfig } from '@aparte/platform';
import { createSandbox, readSandboxConfig, SeededIds as SandboxIds, type Sandbox } from '@aparte/sandbox';
import { createSponsorApplication, SponsorConfig, SponsorJobs } from '@aparte/sponsor';
import { LogKeeper } from './log-keeper.ts';
import type { Leak } from './leak.ts';
import { SeededIds, SeededRandom, SettableClock } from './seeded-sources.ts';
import type { WorldAddresses } from './world-addresses.ts';
import { adminConnection, emptyDatabase, LOGIN_PASSWORD, type WorldDatabases } from './world-databases.ts';

/** What every world starts from: a fixed day far enough ahead that sessions live by the database's clock too. */
export const BEGINNING = new Date('2031-03-03T08:00:00Z');

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const SIGNING_KEY = privateKey.export({ format: 'jwk' }).d ?? '';
const VERIFYING_KEY = publicKey.export({ format: 'jwk' }).x ?? '';
const WEBHOOK_SECRET = 'whsec_noninterference_worlds';
const STRIPE_KEY = 'sk_test_noninterference_0000';
const OPERATOR_CODE = 'operator-code-of-the-worlds';

type Application = Awaited<ReturnType<typeof createSponsorApplication>>;

/**
 * A complete house on real parts, with sources of time, ids and chance that can be started again. Two worlds are two
 * runs of the same house from the same beginning, so that not even a port differs between them.
 */
export class World {
  readonly addresses: WorldAddresses;
  readonly databases: WorldDatabases;
  /** The superuser's eyes and hands in each database. */
  readonly privateAdmin: Client;
  readonly sponsorAdmin: Client;
  readonly clock: SettableClock;
  readonly sponsorLog: LogKeeper;
  readonly jobs: SponsorJobs;
  readonly leak: Leak | null;
  /** Ids that a director's browser draws. */
  readonly clientIds = new SeededIds('director');
  private readonly delivered = new Set<string>();
  private readonly sandbox: Sandbox;
  private readonly applications: readonly Application[];
  private readonly sources: readonly { restart: () => void }[];

  private constructor(parts: WorldParts) {
    this.addresses = parts.addresses;
    this.databases = parts.databases;
    this.privateAdmin = parts.privateAdmin;
    this.sponsorAdmin = parts.sponsorAdmin;
    this.clock = parts.clock;
    this.sponsorLog = parts.sponsorLog;
    this.jobs = parts.jobs;
    this.leak = parts.leak;
    this.sandbox = parts.sandbox;
    this.applications = parts.applications;
    this.sources = parts.sources;
  }

  /** Starts a world on its databases; a leak, when given, is built in. */
  static async start(databases: WorldDatabases, leak: Leak | null): Promise<World> {
    const clock = new SettableClock(BEGINNING);
    const ports = { sponsor: await freePort(), member: await freePort(), chat: await freePort() };
    const sandbox = await createSandbox(
      readSandboxConfig({
        SANDBOX_HTTP_PORT: '0',
        SANDBOX_SMTP_PORT: '0',
        SANDBOX_DATA_DIRECTORY: '',
      }),
      { clock, ids: new SandboxIds('sandbox') },
    );
    const addresses = {
      sponsor: `http://127.0.0.1:${ports.sponsor}`,
      member: `http://127.0.0.1:${ports.member}`,
      chat: `http://127.0.0.1:${ports.chat}`,
      sandbox: sandbox.httpUrl,
    };
    const sponsorIds = new SeededIds('sponsor');
    const sponsorRandom = new SeededRandom('sponsor');
    const shared = leak?.sharesSources ?? false;
    const privateIds = shared ? sponsorIds : new SeededIds('private');
    const privateRandom = shared ? sponsorRandom : new SeededRandom('private');

    const sponsorLog = new LogKeeper();
    const sponsorConfig = loadConfig(SponsorConfig, sponsorEnvironment(databases, ports.sponsor, sandbox));
    const sponsor = await createSponsorApplication(sponsorConfig, {
      clock,
      ids: sponsorIds,
      random: sponsorRandom,
      logDestination: sponsorLog,
      jobsByHand: true,
    });
    const apiConfig = loadConfig(ApiConfig, apiEnvironment(databases, ports, addresses));
    const api = await createApiApplication(apiConfig, { clock, ids: privateIds, random: privateRandom });
    const chatConfig = loadConfig(ChatConfig, chatEnvironment(databases, ports.chat, addresses));
    const chat = await createChatApplication(chatConfig, { clock, ids: privateIds });

    leak?.install?.({ sponsor, api, databases, addresses, smtpPort: sandbox.smtpPort, log: sponsorLog });
    await listen(sponsor, sponsorConfig);
    await listen(api, apiConfig);
    await listen(chat, chatConfig);
    return new World({
      addresses,
      databases,
      privateAdmin: await adminConnection(databases.privateAdminUrl),
      sponsorAdmin: await adminConnection(databases.sponsorAdminUrl),
      clock,
      sponsorLog,
      leak,
      sandbox,
      jobs: sponsor.get(SponsorJobs),
      applications: [sponsor, api, chat],
      sources: [sponsorIds, sponsorRandom, privateIds, privateRandom],
    });
  }

  /**
   * Hands the events that Stripe's stand-in holds to the sponsor process, one after the other, signed like its own
   * deliveries. They are not left to the stand-in, because what arrives in the middle of a request arrives in an order
   * that no two runs share.
   */
  async deliverWebhooks(): Promise<void> {
    const answer = await fetch(`${this.addresses.sandbox}/v1/events?limit=100`, {
      headers: { Authorization: `Bearer ${STRIPE_KEY}` },
    });
    const { data } = (await answer.json()) as { data: { id: string }[] };
    for (const event of data.toReversed().filter(({ id }) => !this.delivered.has(id))) {
      this.delivered.add(event.id);
      const body = JSON.stringify(event);
      const second = Math.floor(this.clock.now().getTime() / 1_000);
      const signature = createHmac('sha256', WEBHOOK_SECRET).update(`${second}.${body}`).digest('hex');
      const response = await fetch(`${this.addresses.sponsor}/v1/webhooks/stripe`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Stripe-Signature': `t=${second},v1=${signature}` },
        body,
      });
      if (!response.ok) throw new Error(`A webhook was answered with ${response.status}.`);
    }
  }

  /** Goes back to the beginning: two firms with a director each, signed in, and nothing else. */
  async reset(): Promise<void> {
    this.clock.set(BEGINNING);
    this.delivered.clear();
    await emptyDatabase(this.privateAdmin);
    await emptyDatabase(this.sponsorAdmin);
    await fetch(`${this.addresses.sandbox}/_sandbox/reset`, { method: 'POST' });
    for (const source of [...this.sources, this.clientIds]) source.restart();
    this.leak?.forget?.();
    for (const [index, { organisation, director, token }] of DIRECTORS.entries()) {
      await this.sponsorAdmin.query('INSERT INTO sponsor.organisation VALUES ($1, $2, $3)', [
        organisation,
        `Firme ${index}`,
        '2031-03-01',
      ]);
      await this.sponsorAdmin.query(
        `INSERT INTO sponsor.director VALUES ($1, $2, $3, 'Dominique', 'fr', 'none', '2031-03-01')`,
        [director, organisation, `direction${index}@firme.example`],
      );
      await this.sponsorAdmin.query(
        `INSERT INTO sponsor.session VALUES ($1, $2, 'app_director', '2031-12-31')`,
        [createHash('sha256').update(Buffer.from(token, 'hex')).digest(), director],
      );
    }
    this.sponsorLog.clear();
  }

  /** A browser in which the first firm's director, or the second's, is signed in. */
  director(index: 0 | 1): HttpClient {
    const client = new HttpClient(this.addresses.sponsor);
    client.resumeSession(`aparte_sponsor=${DIRECTORS[index].token}`);
    return client;
  }

  /** A browser on the member site. */
  visitor(): HttpClient {
    return new HttpClient(this.addresses.member);
  }

  async stop(): Promise<void> {
    for (const application of this.applications) await application.close();
    await this.sandbox.close();
    await Promise.all([this.privateAdmin.end(), this.sponsorAdmin.end()]);
  }
}

/** The code by which the operator of a world makes an account. */
export const operatorCode = OPERATOR_CODE;

interface WorldParts {
  addresses: WorldAddresses;
  databases: WorldDatabases;
  privateAdmin: Client;
  sponsorAdmin: Client;
  clock: SettableClock;
  sponsorLog: LogKeeper;
  jobs: SponsorJobs;
  leak: Leak | null;
  sandbox: Sandbox;
  applications: readonly Application[];
  sources: readonly { restart: () => void }[];
}

const DIRECTORS = [
  {
    organisation: '10000000-0000-4000-a000-000000000000',
    director: '20000000-0000-4000-a000-000000000000',
    token: 'a1'.repeat(32),
  },
  {
    organisation: '10000000-0000-4000-a000-000000000001',
    director: '20000000-0000-4000-a000-000000000001',
    token: 'b2'.repeat(32),
  },
] as const;

function sponsorEnvironment(
  databases: WorldDatabases,
  port: number,
  sandbox: Sandbox,
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'info',
    PORT: String(port),
    PUBLIC_ORIGIN: `http://127.0.0.1:${port}`,
    MEMBER_ORIGIN: 'http://member.example',
    DATABASE_URL_SPONSOR: databases.sponsorUrl,
    ...passwords(['APP_DAUTH', 'APP_DIRECTOR', 'APP_BILLING', 'APP_COURIER']),
    STRIPE_SECRET_KEY: STRIPE_KEY,
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_API_HOST: '127.0.0.1',
    STRIPE_API_PORT: new URL(sandbox.httpUrl).port,
    STRIPE_API_PROTOCOL: 'http',
    SMTP_URL: `smtp://127.0.0.1:${sandbox.smtpPort}`,
    MAIL_FROM: 'Aparté <bonjour@aparte.example>',
    VOUCHER_SIGNING_KEY: SIGNING_KEY,
    SIGN_UPS_PER_ADDRESS: '10000',
    LOGIN_ATTEMPTS_PER_ADDRESS: '10000',
  };
}

function apiEnvironment(
  databases: WorldDatabases,
  ports: { member: number },
  addresses: WorldAddresses,
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: String(ports.member),
    PUBLIC_ORIGIN: addresses.member,
    CHAT_ORIGIN: addresses.chat,
    DATABASE_URL_PRIVATE: databases.privateUrl,
    ...passwords([
      'APP_AUTH',
      'APP_REP',
      'APP_COACH',
      'APP_OPERATOR',
      'APP_MATCHER',
      'APP_GATE',
      'SPONSOR_GATE',
    ]),
    DATABASE_URL_SPONSOR: databases.sponsorUrl,
    SERVER_KEY: Buffer.alloc(32, 5).toString('base64url'),
    VOUCHER_PUBLIC_KEY: VERIFYING_KEY,
    OPERATOR_ENROLMENT_CODE: OPERATOR_CODE,
    ATTEMPTS_PER_ADDRESS: '1000000',
  };
}

function chatEnvironment(
  databases: WorldDatabases,
  port: number,
  addresses: WorldAddresses,
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: String(port),
    PUBLIC_ORIGIN: addresses.chat,
    MEMBER_ORIGIN: addresses.member,
    DATABASE_URL_PRIVATE: databases.privateUrl,
    ...passwords(['APP_AUTH', 'APP_REP', 'APP_COACH']),
  };
}

function passwords(logins: readonly string[]): Record<string, string> {
  return Object.fromEntries(logins.map((login) => [`DATABASE_PASSWORD_${login}`, LOGIN_PASSWORD]));
}
