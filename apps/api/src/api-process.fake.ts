import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { listen, loadConfig } from '@aparte/platform';
import { privateLogins } from '@aparte/database-private/logins';
import { testDatabase, type TestDatabase } from '@aparte/testing';
import { createApiApplication, type ApiOverrides } from './api-application.ts';
import { ApiConfig } from './api.config.ts';
import { KeptMails } from './kept-mails.fake.ts';
import { Afterwards } from './afterwards/afterwards.ts';

/** The private API as a test runs it: on databases of its own, at a port of its own. */
export interface ApiProcess {
  app: NestExpressApplication;
  /** Address to send requests to. */
  origin: string;
  privateDatabase: TestDatabase;
  sponsorDatabase: TestDatabase;
  /** Where the keys of the accounts lie. */
  accountKeysDirectory: string;
  /** Every mail that has left so far, once everything that goes on after answers is done. */
  mails(): Promise<KeptMails>;
  /** A second process of the same house, as after a restart; stopped together with this one. */
  restarted(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the private API; `variables` replaces or adds environment variables. */
export async function startApi(
  overrides: ApiOverrides = {},
  variables: Record<string, string> = {},
): Promise<ApiProcess> {
  const privateDatabase = await testDatabase('private');
  const sponsorDatabase = await testDatabase('sponsor');
  const accountKeysDirectory = await mkdtemp(path.join(tmpdir(), 'aparte-account-keys-'));
  const drop = async (): Promise<void> => {
    await rm(accountKeysDirectory, { recursive: true, force: true });
    await privateDatabase.drop();
    await sponsorDatabase.drop();
  };
  const mailer = new KeptMails();
  const config = loadConfig(ApiConfig, {
    ...environmentOf(privateDatabase, sponsorDatabase),
    ACCOUNT_KEYS_DIRECTORY: accountKeysDirectory,
    ...variables,
  });
  const app = await createApiApplication(config, { mailer, ...overrides }).catch(async (error: unknown) => {
    await drop();
    throw error;
  });
  const port = await listen(app, config);
  const later: NestExpressApplication[] = [];
  return {
    app,
    origin: `http://127.0.0.1:${port}`,
    privateDatabase,
    sponsorDatabase,
    accountKeysDirectory,
    mails: async () => {
      await app.get(Afterwards).settled();
      return mailer;
    },
    restarted: async () => {
      const again = await createApiApplication(config, { mailer, ...overrides });
      later.push(again);
      return `http://127.0.0.1:${await listen(again, config)}`;
    },
    stop: async () => {
      for (const one of [app, ...later]) await one.close();
      await drop();
    },
  };
}

function environmentOf(privateDatabase: TestDatabase, sponsorDatabase: TestDatabase): Record<string, string> {
  const passwords = privateLogins.map((login) => [
    `DATABASE_PASSWORD_${login.toUpperCase()}`,
    privateDatabase.passwordOf(login),
  ]);
  return {
    ...(Object.fromEntries(passwords) as Record<string, string>),
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: '0',
    DATABASE_URL_PRIVATE: privateDatabase.url,
    DATABASE_URL_SPONSOR: sponsorDatabase.url,
    DATABASE_PASSWORD_SPONSOR_GATE: sponsorDatabase.passwordOf('app_gate'),
    SERVER_KEY: Buffer.alloc(32, 7).toString('base64url'),
    VOUCHER_PUBLIC_KEY: Buffer.alloc(32, 9).toString('base64url'),
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'Aparté <bonjour@aparte.example>',
    ATTEMPTS_PER_ADDRESS: '100000',
  };
}
