import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateKeyPairSync, type KeyObject, randomBytes, randomUUID, sign } from 'node:crypto';
import { ApiConfig, createApiApplication } from '@aparte/api';
import { ChatConfig, createChatApplication } from '@aparte/chat';
import { freePort, withClient } from '@aparte/database-core';
import { listen, loadConfig } from '@aparte/platform';
import { HttpClient } from '@aparte/scripts/clients';
import { attributesOf, DEMO_COACHES } from '@aparte/scripts/seed';
import { initSealing } from '@aparte/sealing';
import { LOGIN_PASSWORD, type WorldDatabases, WorldServer } from '../../noninterference/world-databases.ts';
import { HostileProxy, type RealServers } from '../proxy/hostile-proxy.ts';
import { makePerson, type Person } from './people.ts';

const OPERATOR_CODE = 'operator-code-of-this-house';
const YEAR_MS = 31_536_000_000;

type Application = Awaited<ReturnType<typeof createApiApplication>>;

/** Who somebody is, and the session in which they made their account. */
export interface Arrival {
  person: Person;
  cookie: string;
}

/** The real private plane: Postgres, the API and the chat, with nothing in between. */
export class House {
  /** What people find at the public origin: an honest proxy, until an attack tells it otherwise. */
  readonly door: HostileProxy;
  private readonly real: RealServers;
  private readonly server: WorldServer;
  private readonly databases: WorldDatabases;
  private readonly keysFolder: string;
  private readonly applications: readonly Application[];
  private readonly signingKey: KeyObject;
  private readonly organisationId = randomUUID();
  private operator: HttpClient | null = null;

  private constructor(parts: HouseParts) {
    this.door = parts.door;
    this.real = parts.real;
    this.server = parts.server;
    this.databases = parts.databases;
    this.keysFolder = parts.keysFolder;
    this.applications = parts.applications;
    this.signingKey = parts.signingKey;
  }

  /** Starts the servers; with a `webRoot` they also hand out the pages of the member site. */
  static async start(webRoot?: string): Promise<House> {
    await initSealing();
    const server = await WorldServer.start();
    const keysFolder = mkdtempSync(path.join(tmpdir(), 'aparte-hostile-keys-'));
    const databases = await server.databases('hostile');
    const { publicKey, privateKey: signingKey } = generateKeyPairSync('ed25519');
    const ports = { api: await freePort(), chat: await freePort() };
    const doorPort = await freePort();
    const real = {
      api: `http://127.0.0.1:${ports.api}`,
      chat: `http://127.0.0.1:${ports.chat}`,
      publicOrigin: `http://localhost:${doorPort}`,
    };
    const { publicOrigin } = real;
    const common = {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL_PRIVATE: databases.privateUrl,
      ...passwords(['APP_AUTH', 'APP_REP', 'APP_COACH']),
    };
    const apiConfig = loadConfig(ApiConfig, {
      ...common,
      ...passwords([
        'APP_OPERATOR',
        'APP_MATCHER',
        'APP_AUDIT',
        'APP_BREAK_GLASS',
        'APP_REPORT',
        'APP_GATE',
        'SPONSOR_GATE',
      ]),
      PORT: String(ports.api),
      PUBLIC_ORIGIN: publicOrigin,
      CHAT_ORIGIN: publicOrigin,
      DATABASE_URL_SPONSOR: databases.sponsorUrl,
      ACCOUNT_KEYS_DIRECTORY: keysFolder,
      SERVER_KEY: randomBytes(32).toString('base64url'),
      VOUCHER_PUBLIC_KEY: String(publicKey.export({ format: 'jwk' }).x),
      OPERATOR_ENROLMENT_CODE: OPERATOR_CODE,
      // No scene of this house sends a mail.
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'Aparté <bonjour@aparte.example>',
      ATTEMPTS_PER_ADDRESS: '1000000',
      ...(webRoot === undefined ? {} : { WEB_ROOT: webRoot }),
    });
    const chatConfig = loadConfig(ChatConfig, {
      ...common,
      PORT: String(ports.chat),
      PUBLIC_ORIGIN: publicOrigin,
      MEMBER_ORIGIN: publicOrigin,
    });
    const api = await createApiApplication(apiConfig);
    const chat = await createChatApplication(chatConfig);
    await listen(api, apiConfig);
    await listen(chat, chatConfig);
    const house = new House({
      door: await HostileProxy.start(real, doorPort),
      real,
      server,
      databases,
      keysFolder,
      applications: [api, chat],
      signingKey,
    });
    await house.furnish();
    return house;
  }

  /** A server in the middle, honest until it is told otherwise. */
  proxy(): Promise<HostileProxy> {
    return HostileProxy.start(this.real);
  }

  /** Somebody makes an account, over the real API. */
  async arrival(kind: Person['kind'], typesPassword: boolean): Promise<Arrival> {
    const person = makePerson(kind, typesPassword);
    const http = new HttpClient(this.door.origin);
    if (kind === 'rep') {
      await http.post('/v1/claims', { voucher: this.voucher(), enrolment: person.enrolment });
    } else {
      await this.signUpCoach(http, person);
    }
    return { person, cookie: http.sessionCookie };
  }

  /** Gives a rep and a coach a conversation, as choosing a coach does; answers its name. */
  async introduce(rep: Person, coach: Person): Promise<string> {
    const spaceId = randomBytes(16);
    await withClient(this.databases.privateAdminUrl, async (client) => {
      await client.query(
        `INSERT INTO sealed.space (id, kind, state, owner_id) VALUES ($1, 'conversation', 'open', $2)`,
        [spaceId, rep.id],
      );
      await client.query('INSERT INTO sealed.space_member VALUES ($1, $2), ($1, $3)', [
        spaceId,
        rep.id,
        coach.id,
      ]);
    });
    return spaceId.toString('base64url');
  }

  async stop(): Promise<void> {
    await this.door.stop();
    for (const application of this.applications) await application.close();
    await this.server.stop();
    rmSync(this.keysFolder, { recursive: true, force: true });
  }

  /** A firm with seats to take, and an operator who lets coaches in. */
  private async furnish(): Promise<void> {
    const paidUntil = new Date(Date.now() + YEAR_MS).toISOString().slice(0, 10);
    await withClient(this.databases.sponsorAdminUrl, async (client) => {
      await client.query('INSERT INTO sponsor.organisation VALUES ($1, $2, $3)', [
        this.organisationId,
        'Atelier Nord',
        '2026-01-05',
      ]);
      await client.query(
        `INSERT INTO billing.subscription VALUES ($1, $2, 500, 'month', 4900, $3, 'active')`,
        [this.organisationId, `sub_${this.organisationId}`, paidUntil],
      );
    });
    this.operator = new HttpClient(this.door.origin);
    const { enrolment } = makePerson('coach', false);
    await this.operator.post('/v1/operators', { enrolmentCode: OPERATOR_CODE, enrolment });
  }

  private async signUpCoach(http: HttpClient, { enrolment }: Person): Promise<void> {
    const answer = await this.operator?.post<{ invitation: string }>('/v1/operator/coach-invitations', {
      requestId: randomUUID(),
    });
    const model = DEMO_COACHES[0]!;
    await http.post('/v1/coaches', {
      invitation: answer?.invitation,
      enrolment,
      profile: {
        headline: model.headline,
        bio: model.bio,
        attributes: { ...attributesOf(model, 0), languages: ['fr'] },
        capacity: 5,
      },
    });
  }

  private voucher(): string {
    const exp = Math.floor((Date.now() + YEAR_MS) / 1_000);
    const content = JSON.stringify({ v: 1, id: randomUUID(), org: this.organisationId, exp });
    const text = `v1.${Buffer.from(content).toString('base64url')}`;
    return `${text}.${sign(null, Buffer.from(text), this.signingKey).toString('base64url')}`;
  }
}

interface HouseParts {
  door: HostileProxy;
  real: RealServers;
  server: WorldServer;
  databases: WorldDatabases;
  keysFolder: string;
  applications: readonly Application[];
  signingKey: KeyObject;
}

function passwords(logins: readonly string[]): Record<string, string> {
  return Object.fromEntries(logins.map((login) => [`DATABASE_PASSWORD_${login}`, LOGIN_PASSWORD]));
}
