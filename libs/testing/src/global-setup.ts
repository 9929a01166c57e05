import { randomBytes } from 'node:crypto';
import { migrate, provisionDatabase, withClient } from '@aparte/database-core';
import { startTestServer, stopTestServer } from './running-server.ts';
import { passwordOf, urlOf } from './test-login.ts';
import { testPlanes, type BuildablePlane } from './test-planes.ts';
import { announceTestServer, type TestServer } from './test-server.config.ts';

/**
 * Before the first test: one real Postgres, both planes provisioned and migrated as in production. Each test
 * then works on copies of these two templates.
 */
async function setUp(): Promise<void> {
  const secret = randomBytes(12).toString('hex');
  const server = await startTestServer(secret);
  try {
    const announced: TestServer = { port: server.port, secret, planes: testPlanes };
    await buildTemplate(server.adminUrl(), testPlanes.private, announced);
    await buildTemplate(server.adminUrl(), testPlanes.sponsor, announced);
    announceTestServer(announced);
  } catch (error) {
    await stopTestServer();
    throw error;
  }
}

async function buildTemplate(adminUrl: string, plane: BuildablePlane, server: TestServer): Promise<void> {
  const login = (name: string) => ({ name, password: passwordOf(server, name) });
  await provisionDatabase(adminUrl, {
    database: plane.template,
    migrator: login(plane.migrator),
    logins: plane.logins.map(login),
  });
  await migrate(urlOf(server, plane.template, plane.migrator), plane.migrations);
  await withClient(adminUrl, (client) => client.query(`ALTER DATABASE ${plane.template} IS_TEMPLATE true`));
}

// Jest asks for a default export.
export { setUp as default };
