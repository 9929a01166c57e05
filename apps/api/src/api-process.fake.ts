import type { NestExpressApplication } from '@nestjs/platform-express';
import { listen, loadConfig } from '@aparte/platform';
import { testDatabase, type TestDatabase } from '@aparte/testing';
import { createApiApplication, type ApiOverrides } from './api-application.ts';
import { ApiConfig } from './api.config.ts';

/** The private API as a test runs it: on databases of its own, at a port of its own. */
export interface ApiProcess {
  app: NestExpressApplication;
  /** Address to send requests to. */
  origin: string;
  privateDatabase: TestDatabase;
  sponsorDatabase: TestDatabase;
  stop(): Promise<void>;
}

/** Starts the private API; `variables` replaces or adds environment variables. */
export async function startApi(
  overrides: ApiOverrides = {},
  variables: Record<string, string> = {},
): Promise<ApiProcess> {
  const privateDatabase = await testDatabase('private');
  const sponsorDatabase = await testDatabase('sponsor');
  const drop = async (): Promise<void> => {
    await privateDatabase.drop();
    await sponsorDatabase.drop();
  };
  const config = loadConfig(ApiConfig, {
    ...environmentOf(privateDatabase, sponsorDatabase),
    ...variables,
  });
  const app = await createApiApplication(config, overrides).catch(async (error: unknown) => {
    await drop();
    throw error;
  });
  const port = await listen(app, config);
  return {
    app,
    origin: `http://127.0.0.1:${port}`,
    privateDatabase,
    sponsorDatabase,
    stop: async () => {
      await app.close();
      await drop();
    },
  };
}

function environmentOf(privateDatabase: TestDatabase, sponsorDatabase: TestDatabase): Record<string, string> {
  const logins = ['app_auth', 'app_rep', 'app_coach', 'app_operator', 'app_matcher', 'app_gate'];
  const passwords = logins.map((login) => [
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
    ATTEMPTS_PER_ADDRESS: '100000',
  };
}
