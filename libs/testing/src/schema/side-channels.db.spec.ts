import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { privateSamples, privateWorld } from './private-world.ts';
import { insertSamples } from './sample-world.ts';
import { sponsorSamples, sponsorWorld } from './sponsor-world.ts';
import { enter } from './visible-rows.ts';

/** What Postgres tells any login by default, and must tell none of ours. */
const closedChannels: [channel: string, statement: string][] = [
  ['rows written per table', 'SELECT n_tup_ins FROM pg_stat_all_tables'],
  ['rows written per database', 'SELECT tup_inserted FROM pg_stat_database'],
  ['use of indexes', 'SELECT idx_scan FROM pg_stat_user_indexes'],
  ['blocks read per table', 'SELECT heap_blks_read FROM pg_statio_all_tables'],
  ['writes of the whole cluster', 'SELECT writes FROM pg_stat_io'],
  ['log written by the whole cluster', 'SELECT wal_bytes FROM pg_stat_wal'],
  ['who is connected and does what', 'SELECT query FROM pg_stat_activity'],
  ['values of columns, as the planner samples them', 'SELECT most_common_vals FROM pg_stats'],
  ['locks held', 'SELECT count(*) FROM pg_locks'],
  ['locks held, by the function below the view', 'SELECT count(*) FROM pg_lock_status()'],
  [
    'counters by the function below the view',
    "SELECT pg_stat_get_tuples_inserted('public.migration'::regclass)",
  ],
  ['estimated rows of a table', 'SELECT reltuples FROM pg_class'],
  ['pages of a table', 'SELECT relpages FROM pg_class'],
  ['all columns of the table list', 'SELECT * FROM pg_class'],
  ['size of a table', 'SELECT pg_relation_size(1259)'],
  ['size of a table with its indexes', 'SELECT pg_total_relation_size(1259)'],
  ['size of a database', 'SELECT pg_database_size(current_database())'],
  ['position of the write-ahead log', 'SELECT pg_current_wal_lsn()'],
  ['position of the log, by writing to it', "SELECT pg_logical_emit_message(false, 'a', 'b')"],
  ['position of the last checkpoint', 'SELECT checkpoint_lsn FROM pg_control_checkpoint()'],
  ['transaction counter', 'SELECT pg_current_xact_id()'],
  ['transaction counter, by a snapshot', 'SELECT pg_current_snapshot()'],
  ['transaction counter, by an age', "SELECT age('3'::xid)"],
  ['transaction counter, by asking after a number', "SELECT pg_xact_status('9'::xid8)"],
  ['age of databases', 'SELECT datfrozenxid FROM pg_database'],
  ['exported snapshots', 'SELECT pg_export_snapshot()'],
  ['advisory locks', 'SELECT pg_advisory_lock(1)'],
  ['advisory locks, only tried', 'SELECT pg_try_advisory_xact_lock(1)'],
  ['messages by function', "SELECT pg_notify('news', 'words')"],
  ['fill of the message queue', 'SELECT pg_notification_queue_usage()'],
  ['waiting on purpose', 'SELECT pg_sleep(0)'],
  ['ending the sessions of others', 'SELECT pg_terminate_backend(1)'],
  ['large objects', 'SELECT lo_create(0)'],
  ['files of the server', "SELECT pg_read_file('/etc/hostname')"],
  ['files of the server, by copying', "COPY pg_class (relname) TO '/var/names'"],
  ['programs on the server', "COPY pg_class (relname) TO PROGRAM 'true'"],
  ['whole tables as XML', "SELECT table_to_xml('pg_class', true, true, '')"],
];

describe.each([
  { plane: 'private' as const, logins: ['app_rep', 'app_coach', 'app_operator', 'app_gate'] },
  { plane: 'sponsor' as const, logins: ['app_director', 'app_courier', 'app_gate'] },
])('in the $plane plane Postgres does not tell', ({ plane, logins }) => {
  let database: TestDatabase;
  const clients: pg.Client[] = [];
  beforeAll(async () => {
    database = await testDatabase(plane);
    for (const login of logins) {
      const client = new pg.Client(database.urlOf(login));
      await client.connect();
      clients.push(client);
    }
  });
  afterAll(async () => {
    for (const client of clients) await client.end();
    await database.drop();
  });

  it.each(closedChannels)('%s', async (_, statement) => {
    for (const client of clients) {
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
    expect(clients).toHaveLength(logins.length);
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
      const { rows } = await director.query('SELECT xmin::text FROM roster.entry');
      expect(rows).toEqual([{ xmin: expect.stringMatching(/^\d+$/) }]);
    });
  });
});
