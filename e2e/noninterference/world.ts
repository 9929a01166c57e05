import { HttpClient } from '@aparte/scripts/clients';
import 'reflect-metadata';
import type { Client } from 'pg';
import { createHash, createHmac } from 'node:crypto';
import { Afterwards, createApiApplication, ApiConfig } from '@aparte/api';
import { ChatConfig, createChatApplication } from '@aparte/chat';
import { freePort } from '@aparte/database-core';
import { listen, loadConfig, type Poller, pollersOf, SmtpMailer } from '@aparte/platform';
import { createSandbox, readSandboxConfig, SeededIds as SandboxIds, type Sandbox } from '@aparte/sandbox';
import { createSponsorApplication, SponsorConfig, SponsorJobs } from '@aparte/sponsor';
import type { Leak } from './leaks/leak.ts';
import { Wiring } from './leaks/wiring.ts';
import { LogKeeper } from './log-keeper.ts';
import { MemberMailbox } from './member-mailbox.ts';
import { SeededIds, SettableClock } from './seeded-sources.ts';
import { SponsorMailer } from './sponsor-mailer.ts';
import { watchAnswers } from './watched-server.ts';
import { emptyAccountKeys, removeAccountKeys } from './world-account-keys.ts';
import type { WorldAddresses } from './world-addresses.ts';
import { adminConnection, emptyDatabase, type WorldDatabases } from './world-databases.ts';
import { apiEnvironment, chatEnvironment, sponsorEnvironment, worldSecrets } from './world-environments.ts';
import { makeSite, removeSite } from './world-site.ts';
import { WorldSources } from './world-sources.ts';

/** What every world starts from: a fixed day far enough ahead that sessions live by the database's clock too. */
export const BEGINNING = new Date('2031-03-03T08:00:00Z');

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
  readonly sponsorMailer: SponsorMailer;
  readonly memberMailbox: MemberMailbox;
  readonly jobs: SponsorJobs;
  /** Ids that a director's browser draws. */
  readonly clientIds = new SeededIds('director');
  /** Answers that were given while the history went on, as the observer writes them down. */
  readonly seen: string[] = [];
  /** Paths with a parameter that some history had an own id for. */
  readonly filledPaths = new Set<string>();
  /** Names of the private jobs that some history has run. */
  readonly ranJobs = new Set<string>();
  private readonly delivered = new Set<string>();
  /** Where mistakes are plugged in. */
  readonly wiring: Wiring;
  private readonly sandbox: Sandbox;
  private readonly sponsor: Application;
  private readonly api: Application;
  private readonly openChat: () => Promise<Application>;
  private chat: Application;
  private readonly sources: WorldSources;

  private constructor(parts: WorldParts) {
    this.addresses = parts.addresses;
    this.databases = parts.databases;
    this.privateAdmin = parts.privateAdmin;
    this.sponsorAdmin = parts.sponsorAdmin;
    this.clock = parts.clock;
    this.sponsorLog = parts.sponsorLog;
    this.sponsorMailer = parts.sponsorMailer;
    this.memberMailbox = parts.memberMailbox;
    this.wiring = parts.wiring;
    this.sandbox = parts.sandbox;
    this.jobs = parts.sponsor.get(SponsorJobs);
    this.sponsor = parts.sponsor;
    this.api = parts.api;
    this.chat = parts.chat;
    this.openChat = parts.openChat;
    this.sources = parts.sources;
  }

  /** Starts a world on its databases. */
  static async start(databases: WorldDatabases): Promise<World> {
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
    const sources = new WorldSources();
    const wiring = new Wiring();

    const sponsorLog = new LogKeeper();
    const sponsorConfig = loadConfig(SponsorConfig, {
      ...sponsorEnvironment(databases, ports.sponsor, sandbox),
      WEB_ROOT: makeSite(databases),
    });
    const sponsorMailer = new SponsorMailer(
      new SmtpMailer(sponsorConfig.smtpUrl, sponsorConfig.mailFrom),
      wiring,
    );
    const sponsor = await createSponsorApplication(sponsorConfig, {
      clock,
      ids: sources.sponsorIds,
      random: sources.sponsorRandom,
      mailer: sponsorMailer,
      logDestination: sponsorLog,
      jobsByHand: true,
    });
    const apiConfig = loadConfig(ApiConfig, apiEnvironment(databases, ports, addresses));
    const memberMailbox = new MemberMailbox();
    const { privateIds: ids, privateRandom: random } = sources;
    const api = await createApiApplication(apiConfig, { clock, ids, random, mailer: memberMailbox });
    const chatConfig = loadConfig(ChatConfig, chatEnvironment(databases, ports.chat, addresses));
    const openChat = async (): Promise<Application> => {
      const chat = await createChatApplication(chatConfig, { clock, ids });
      await listen(chat, chatConfig);
      return chat;
    };

    wiring.parts = {
      databases,
      addresses,
      smtpPort: sandbox.smtpPort,
      log: sponsorLog,
      memberMailbox,
      site: makeSite(databases),
    };
    watchAnswers(sponsor.getHttpServer(), (answer) => wiring.passSponsorAnswer(answer));
    watchAnswers(api.getHttpServer(), (answer) => wiring.passMemberAnswer(answer));
    await listen(sponsor, sponsorConfig);
    await listen(api, apiConfig);
    const world = new World({
      addresses,
      databases,
      privateAdmin: await adminConnection(databases.privateAdminUrl),
      sponsorAdmin: await adminConnection(databases.sponsorAdminUrl),
      clock,
      sponsorLog,
      sponsorMailer,
      memberMailbox,
      wiring,
      sandbox,
      sponsor,
      api,
      chat: await openChat(),
      openChat,
      sources,
    });
    await world.takeJobsInHand();
    return world;
  }

  /** Every job of the private plane; none runs by itself here. */
  get privateJobs(): Poller[] {
    return [...pollersOf(this.api), ...pollersOf(this.chat)];
  }

  /** Resolves when all work that went on after an answer is done. */
  async settled(): Promise<void> {
    await this.api.get(Afterwards, { strict: false }).settled();
  }

  /** The chat process dies and is started again; whoever was connected is not any more. */
  async restartChat(): Promise<void> {
    await this.chat.close();
    this.chat = await this.openChat();
    await this.takeJobsInHand();
  }

  /** Builds a mistake in, or with `null` takes the last one out. */
  async plug(leak: Leak | null): Promise<void> {
    await this.wiring.plug(leak);
    this.sources.share(leak?.sharesSources ?? false);
  }

  /**
   * Hands the events that Stripe's stand-in holds to the sponsor process, one after the other, signed like its own
   * deliveries. They are not left to the stand-in, because what arrives in the middle of a request arrives in an order
   * that no two runs share.
   */
  async deliverWebhooks(): Promise<void> {
    const answer = await fetch(`${this.addresses.sandbox}/v1/events?limit=100`, {
      headers: { Authorization: `Bearer ${worldSecrets.stripeKey}` },
    });
    const { data } = (await answer.json()) as { data: { id: string }[] };
    for (const event of data.toReversed().filter(({ id }) => !this.delivered.has(id))) {
      this.delivered.add(event.id);
      const body = JSON.stringify(event);
      const second = Math.floor(this.clock.now().getTime() / 1_000);
      const signature = createHmac('sha256', worldSecrets.webhook).update(`${second}.${body}`).digest('hex');
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
    emptyAccountKeys(this.databases);
    await fetch(`${this.addresses.sandbox}/_sandbox/reset`, { method: 'POST' });
    this.sources.restart();
    this.clientIds.restart();
    this.seen.length = 0;
    this.memberMailbox.clear();
    this.sponsorMailer.isDown = false;
    await this.wiring.forget();
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

  private async takeJobsInHand(): Promise<void> {
    await Promise.all(this.privateJobs.map((job) => job.stop()));
  }

  async stop(): Promise<void> {
    for (const application of [this.sponsor, this.api, this.chat]) await application.close();
    await this.sandbox.close();
    removeAccountKeys(this.databases);
    removeSite(this.databases);
    await Promise.all([this.privateAdmin.end(), this.sponsorAdmin.end()]);
  }
}

interface WorldParts {
  addresses: WorldAddresses;
  databases: WorldDatabases;
  privateAdmin: Client;
  sponsorAdmin: Client;
  clock: SettableClock;
  sponsorLog: LogKeeper;
  sponsorMailer: SponsorMailer;
  memberMailbox: MemberMailbox;
  wiring: Wiring;
  sandbox: Sandbox;
  sponsor: Application;
  api: Application;
  chat: Application;
  openChat: () => Promise<Application>;
  sources: WorldSources;
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
