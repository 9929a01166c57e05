/** One of the two planes. */
export type Plane = 'private' | 'sponsor';

/** What a test needs to know of a plane: the database it is copied from and the logins that exist. */
export interface TestPlane {
  template: string;
  migrator: string;
  logins: readonly string[];
}

/** The one Postgres of a test run, as its workers see it. */
export interface TestServer {
  port: number;
  /** Password of the superuser; the passwords of the logins begin with it. */
  secret: string;
  planes: Record<Plane, TestPlane>;
}

const VARIABLE = 'APARTE_TEST_SERVER';

/** Tells every test worker that is started from now on where the server is. */
export function announceTestServer(server: TestServer): void {
  const plane = ({ template, migrator, logins }: TestPlane): TestPlane => ({ template, migrator, logins });
  const planes = { private: plane(server.planes.private), sponsor: plane(server.planes.sponsor) };
  process.env[VARIABLE] = JSON.stringify({ port: server.port, secret: server.secret, planes });
}

/**
 * The server of this test run.
 *
 * @throws Error when the run has none, which means that Jest was started without its global set-up.
 */
export function testServer(): TestServer {
  const announced = process.env[VARIABLE];
  if (!announced)
    throw new Error('There is no test server: run Jest with the global set-up of libs/testing.');
  // The text was written by announceTestServer, in this very run.
  return JSON.parse(announced) as TestServer;
}
