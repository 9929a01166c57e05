import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import type pg from 'pg';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { powerless, refused, type ForeignWrite } from './private-foreign-writes.ts';
import { powerlessAboutThePulse, refusedAboutThePulse } from './private-pulse-writes.ts';
import { privateSamples, privateWorld } from './private-world.ts';
import { insertSamples } from './sample-world.ts';
import { sponsorSamples, sponsorWorld } from './sponsor-world.ts';
import { enter } from './visible-rows.ts';

const { repA, repB, coachY } = privateSamples;
const { firmA, firmB, directorA } = sponsorSamples;
const fresh = '11111111-1111-4111-8111-111111111111';

const refusedToDirectors: ForeignWrite[] = [
  [
    'a director names somebody for another firm',
    'app_director',
    directorA,
    'roster.entry',
    {
      id: fresh,
      organisation_id: firmB.uuid,
      name: 'X',
      work_email: 'x@example.org',
      added_on: '2026-01-01',
    },
  ],
  [
    'somebody without a session stages a file',
    'app_director',
    null,
    'roster.import',
    { id: fresh, organisation_id: firmA.uuid, accepted: '[]', rejected: '[]', state: 'staged' },
  ],
];

const powerlessDirectors: ForeignWrite[] = [
  [
    'a director removes everybody',
    'app_director',
    directorA,
    "UPDATE roster.entry SET removed_on = '2026-03-01' WHERE removed_on IS NULL",
  ],
  [
    'a director confirms all files',
    'app_director',
    directorA,
    "UPDATE roster.import SET state = 'confirmed'",
  ],
];

describe.each([
  {
    plane: 'private' as const,
    world: privateWorld,
    refused: [...refused, ...refusedAboutThePulse],
    powerless: [...powerless, ...powerlessAboutThePulse],
  },
  {
    plane: 'sponsor' as const,
    world: sponsorWorld,
    refused: refusedToDirectors,
    powerless: powerlessDirectors,
  },
])('in the $plane plane', ({ plane, world, refused: forbidden, powerless: bounded }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(plane);
    await withClient(database.adminUrl, (client) => insertSamples(client, world));
  });
  afterAll(() => database.drop());

  it.each(forbidden)('it is refused that %s', async (_, login, who, table, row = {}) => {
    await withClient(database.urlOf(login), async (client) => {
      await enter(client, who?.token);
      await expect(insertSamples(client, [[table, row]])).rejects.toMatchObject({
        code: '42501',
        message: `new row violates row-level security policy for table "${table.split('.')[1]}"`,
      });
    });
  });

  it.each(bounded)('only the own row changes when %s', async (_, login, who, statement) => {
    await withClient(database.urlOf(login), async (client) => {
      await enter(client, who?.token);
      expect((await client.query(statement)).rowCount).toBe(1);
      await client.query('ROLLBACK');

      await enter(client, undefined);
      expect((await client.query(statement)).rowCount).toBe(0);
      await client.query('ROLLBACK');
    });
  });
});

describe('the session of a transaction', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase('private');
    await withClient(database.adminUrl, (client) => insertSamples(client, privateWorld));
  });
  afterAll(() => database.drop());

  const claims = async (client: pg.Client) =>
    (await client.query<{ rep_id: string }>('SELECT rep_id FROM seat.claim')).rows.map(
      ({ rep_id }) => rep_id,
    );

  it.each([
    ['the id of the victim', repB.uuid],
    ['the hash that the database keeps', repB.tokenHash.toString('hex')],
    ['SQL', "'; SELECT * FROM seat.claim --"],
    ['nothing', ''],
  ])('shows no row once it is overwritten with %s', async (_, value) => {
    await withClient(database.urlOf('app_rep'), async (client) => {
      await enter(client, repA.token);
      expect(await claims(client)).toEqual([repA.uuid]);

      await client.query("SELECT set_config('app.session', $1, true)", [value]);
      expect(await claims(client)).toEqual([]);
    });
  });

  it('ends with its transaction, whether that is kept or undone', async () => {
    await withClient(database.urlOf('app_rep'), async (client) => {
      for (const end of ['COMMIT', 'ROLLBACK']) {
        await enter(client, repA.token);
        expect(await claims(client)).toEqual([repA.uuid]);
        await client.query(end);
        expect(await claims(client)).toEqual([]);
      }
    });
  });

  it('ends for good when it is signed out', async () => {
    await withClient(database.urlOf('app_auth'), (client) =>
      client.query('DELETE FROM identity.session WHERE token_hash = $1', [repB.tokenHash]),
    );
    await withClient(database.urlOf('app_rep'), async (client) => {
      await enter(client, repB.token);
      expect(await claims(client)).toEqual([]);
    });
  });

  it('tells when a coach is taken, and not by whom', async () => {
    await withClient(database.urlOf('app_rep'), async (client) => {
      await enter(client, repA.token);
      const { rows } = await client.query('SELECT * FROM ctx.coach_busy($1, $2)', [
        coachY.uuid,
        '[2026-03-01T00:00:00Z,2026-03-08T00:00:00Z)',
      ]);
      expect(rows).toEqual([{ coach_busy: '["2026-03-02 08:50:00+00","2026-03-02 10:00:00+00")' }]);
    });
  });
});
