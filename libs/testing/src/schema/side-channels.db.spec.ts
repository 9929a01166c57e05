import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { testPlanes } from '../test-planes.ts';
import { describeChannels, openChannels } from './channels.ts';
import { goldenText } from './golden-file.config.ts';
import { privateSamples, privateWorld } from './private-world.ts';
import { insertSamples } from './sample-world.ts';
import { sponsorSamples, sponsorWorld } from './sponsor-world.ts';
import { enter } from './visible-rows.ts';

const HEADER = `What Postgres tells each login about the rest of the house, found by trying.
Closed means refused in constant time. What stays open says nothing across the planes: see the page of the wall.

`;

describe.each(['private', 'sponsor'] as const)('in the %s plane', (plane) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(plane);
  });
  afterAll(() => database.drop());

  it('Postgres tells each login exactly what the expectation file says', async () => {
    const openTo = new Map<string, string[]>();
    for (const login of testPlanes[plane].logins)
      openTo.set(login, await withClient(database.urlOf(login), openChannels));
    const found = HEADER + describeChannels(openTo);
    expect(found).toBe(goldenText(`expected-channels.${plane}.txt`, found));
  });

  it('a channel that opens would show', async () => {
    const [login = ''] = testPlanes[plane].logins;
    const asAdmin = (sql: string) => withClient(database.adminUrl, (client) => client.query(sql));
    const before = await withClient(database.urlOf(login), openChannels);
    await asAdmin(
      `GRANT SELECT ON pg_catalog.pg_locks TO ${login}; GRANT EXECUTE ON FUNCTION pg_lock_status() TO ${login}`,
    );
    const after = await withClient(database.urlOf(login), openChannels);
    expect(after.filter((name) => !before.includes(name))).toEqual([
      'locks held',
      'locks held, by the function below the view',
    ]);
  });

  it('a refused row is not quoted to whoever tried to write it', async () => {
    for (const login of testPlanes[plane].logins)
      await withClient(database.urlOf(login), async (client) => {
        const failure = await client.query("INSERT INTO public.migration VALUES (1, 1, 'SECRET')").then(
          () => null,
          (error: unknown) => error,
        );
        expect(failure).toMatchObject({ code: '42501' });
        expect(JSON.stringify(failure)).not.toContain('SECRET');
      });
  });
});

describe('between the planes', () => {
  let sponsor: TestDatabase;
  let confidential: TestDatabase;
  beforeAll(async () => {
    [sponsor, confidential] = await Promise.all([testDatabase('sponsor'), testDatabase('private')]);
    await withClient(sponsor.adminUrl, (client) => insertSamples(client, sponsorWorld));
    await withClient(confidential.adminUrl, (client) => insertSamples(client, privateWorld));
  });
  afterAll(() => Promise.all([sponsor.drop(), confidential.drop()]));

  it('a message sent in the private plane is not heard by a director who listens', async () => {
    await withClient(sponsor.urlOf('app_director'), async (director) => {
      const heard: string[] = [];
      director.on('notification', ({ payload }) => heard.push(payload ?? ''));
      await director.query('LISTEN news');

      await withClient(confidential.urlOf('app_rep'), (rep) => rep.query("NOTIFY news, 'from a rep'"));
      // The listener does hear its own plane, so the silence above means something.
      const arrived = once(director, 'notification');
      await withClient(sponsor.urlOf('app_courier'), (worker) =>
        worker.query("NOTIFY news, 'from the courier'"),
      );
      await arrived;
      expect(heard).toEqual(['from the courier']);
    });
  });

  it('not even the name of a confidential table exists for a director', async () => {
    await withClient(sponsor.urlOf('app_director'), async (director) => {
      await expect(director.query('SELECT 1 FROM sealed.envelope')).rejects.toMatchObject({ code: '42P01' });
      const names = await director.query<{ nspname: string }>('SELECT nspname FROM pg_namespace');
      const known = names.rows.map(({ nspname }) => nspname);
      for (const schema of ['sealed', 'identity', 'booking', 'matching']) expect(known).not.toContain(schema);
    });
  });

  it('a plan does not count the rows of a table without a grant', async () => {
    await withClient(sponsor.urlOf('app_director'), async (director) => {
      for (const explain of ['EXPLAIN', 'EXPLAIN ANALYZE']) {
        const plan = director.query(`${explain} SELECT * FROM mail.outbox`);
        await expect(plan).rejects.toMatchObject({ code: '42501' });
      }
    });
  });
});

/**
 * What a login that can run SQL of its own still learns, written down so that nobody believes otherwise: the wall
 * of grants and of two databases is what keeps these inside one plane (confidentiality.md §1.6).
 */
describe('known residue inside one plane', () => {
  let sponsor: TestDatabase;
  let confidential: TestDatabase;
  beforeAll(async () => {
    [sponsor, confidential] = await Promise.all([testDatabase('sponsor'), testDatabase('private')]);
    await withClient(sponsor.adminUrl, (client) => insertSamples(client, sponsorWorld));
    await withClient(confidential.adminUrl, (client) => insertSamples(client, privateWorld));
  });
  afterAll(() => Promise.all([sponsor.drop(), confidential.drop()]));

  it.each([
    ['another firm', () => sponsor.urlOf('app_director'), sponsorSamples.directorA.token, 'roster.import'],
    ['other spaces', () => confidential.urlOf('app_rep'), privateSamples.repA.token, 'sealed.envelope'],
  ])('a measured plan counts the hidden rows of %s, without showing them', async (_, url, token, table) => {
    await withClient(url(), async (client) => {
      await enter(client, token);
      await client.query('SET LOCAL enable_indexscan = off; SET LOCAL enable_bitmapscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ANALYZE SELECT * FROM ${table}`);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain('Rows Removed by Filter: 1');
    });
  });

  it('the transaction number on an own row moves with every write in the cluster: two servers close that', async () => {
    await withClient(sponsor.urlOf('app_director'), async (director) => {
      await enter(director, sponsorSamples.directorA.token);
      const { rows } = await director.query('SELECT xmin::text FROM roster.entry LIMIT 1');
      expect(rows).toEqual([{ xmin: expect.stringMatching(/^\d+$/) }]);
    });
  });
});
