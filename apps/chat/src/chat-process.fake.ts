import type { NestExpressApplication } from '@nestjs/platform-express';
import { withClient } from '@aparte/database-core';
import { listen, loadConfig } from '@aparte/platform';
import { FixedClock, testDatabase, type TestDatabase } from '@aparte/testing';
import { ChatConfig } from './chat.config.ts';
import { createChatApplication } from './create-chat-application.ts';

/** The only pages that may open a socket, in tests. */
export const memberOrigin = 'http://localhost:4200';

/** The chat process as a test runs it: on a database of its own, at a port of its own. */
export interface ChatProcess {
  app: NestExpressApplication;
  url: string;
  clock: FixedClock;
  database: TestDatabase;
  /** Every line the process has logged. */
  log: string[];
  /** Acts behind row security: to arrange, and to look. */
  rows<Row extends object>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** Starts the chat process. */
export async function startChat(): Promise<ChatProcess> {
  const database = await testDatabase('private');
  const config = loadConfig(ChatConfig, {
    NODE_ENV: 'test',
    LOG_LEVEL: 'debug',
    PORT: '0',
    MEMBER_ORIGIN: memberOrigin,
    DATABASE_URL_PRIVATE: database.url,
    DATABASE_PASSWORD_APP_AUTH: database.passwordOf('app_auth'),
    DATABASE_PASSWORD_APP_REP: database.passwordOf('app_rep'),
    DATABASE_PASSWORD_APP_COACH: database.passwordOf('app_coach'),
  });
  const clock = new FixedClock('2026-03-23T08:00:00Z');
  const log: string[] = [];
  const logTo = { write: (line: string) => void log.push(line) };
  const app = await createChatApplication(config, { clock, logTo });
  const port = await listen(app, config);
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    clock,
    database,
    log,
    rows: <Row extends object>(sql: string, parameters: unknown[] = []) =>
      withClient(database.adminUrl, async (client) => (await client.query<Row>(sql, parameters)).rows),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
