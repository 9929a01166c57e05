import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import type pg from 'pg';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { envelope, privateSamples, privateWorld } from './private-world.ts';
import { insertSamples, type Sample } from './sample-world.ts';
import { sponsorSamples, sponsorWorld } from './sponsor-world.ts';
import { enter } from './visible-rows.ts';

const { repA, repB, coachX, coachY, operatorM, spaceAX, spaceBY } = privateSamples;
const { firmA, firmB, directorA } = sponsorSamples;

/** Who tries what, and whether it is theirs to do. */
type Case = [
  sentence: string,
  login: string,
  who: Sample | null,
  statement: string,
  parameters?: Record<string, unknown>,
];

const fresh = '11111111-1111-4111-8111-111111111111';
const booking = (rep: Sample, coach: Sample) => ({
  id: fresh,
  rep_id: rep.uuid,
  coach_id: coach.uuid,
  state: 'booked',
});

const refused: Case[] = [
  ['a rep books for another rep', 'app_rep', repA, 'booking.session', booking(repB, coachX)],
  ['a rep books a coach they did not choose', 'app_rep', repA, 'booking.session', booking(repA, coachY)],
  ['a rep books without a session', 'app_rep', null, 'booking.session', booking(repA, coachX)],
  ['a rep writes into the space of others', 'app_rep', repA, 'sealed.envelope', envelope(spaceBY, repA, 2)],
  [
    'a rep writes in the name of their coach',
    'app_rep',
    repA,
    'sealed.envelope',
    envelope(spaceAX, coachX, 2),
  ],
  [
    'a coach writes in the name of their rep',
    'app_coach',
    coachX,
    'sealed.envelope',
    envelope(spaceAX, repA, 2),
  ],
  [
    'a rep grants keys in the name of their coach',
    'app_rep',
    repA,
    'sealed.epoch_grant',
    { space_id: spaceAX.bytes16, epoch: 2, granted_by: coachX.uuid, record: '{}', hash: spaceAX.digest },
  ],
  [
    'a rep answers the questions of another rep',
    'app_rep',
    repA,
    'matching.questionnaire',
    { rep_id: repB.uuid, answers_sealed: repB.digest },
  ],
  [
    'a coach fills the pin vault of a rep',
    'app_coach',
    coachX,
    'identity.pin_vault',
    { account_id: repA.uuid, version: 2, blob: repA.digest },
  ],
  [
    'a coach opens hours for another coach',
    'app_coach',
    coachX,
    'coach.availability_rule',
    { coach_id: coachY.uuid, iso_weekday: 2, start_minute: 0, end_minute: 60 },
  ],
  [
    'an operator invites in the name of nobody signed in',
    'app_operator',
    null,
    'coach.invitation',
    { token_hash: repA.digest, request_id: fresh, invited_by: operatorM.uuid, expires_at: '2999-01-01' },
  ],
  [
    'an operator accepts an invitation for somebody',
    'app_operator',
    operatorM,
    'coach.invitation',
    {
      token_hash: repA.digest,
      request_id: fresh,
      invited_by: operatorM.uuid,
      expires_at: '2999-01-01',
      accepted_by: coachX.uuid,
    },
  ],
  [
    'the matcher makes a space that is not empty',
    'app_matcher',
    null,
    'sealed.space',
    { id: repA.bytes16, kind: 'conversation', state: 'open', current_epoch: 0, last_seq: 7 },
  ],
];

const refusedToDirectors: Case[] = [
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

/** Statements that would reach other people's rows; each must reach none. */
const powerless: Case[] = [
  ['a rep cancels all sessions', 'app_rep', repA, "UPDATE booking.session SET state = 'cancelled'"],
  ['a rep frees all reservations', 'app_rep', repA, "UPDATE booking.reservation SET status = 'cancelled'"],
  ['a rep spoils all answers', 'app_rep', repA, "UPDATE matching.questionnaire SET answers_sealed = ''"],
  ['a rep moves all spaces on', 'app_rep', repA, 'UPDATE sealed.space SET last_seq = 9'],
  ['a coach pauses all coaches', 'app_coach', coachX, "UPDATE coach.profile SET state = 'paused'"],
  ['a coach moves all schedules', 'app_coach', coachX, "UPDATE coach.schedule SET time_zone = 'Asia/Tokyo'"],
  ['a coach closes all hours', 'app_coach', coachX, 'DELETE FROM coach.availability_rule'],
];

const powerlessDirectors: Case[] = [
  [
    'a director removes everybody',
    'app_director',
    directorA,
    "UPDATE roster.entry SET removed_on = '2026-03-01'",
  ],
  [
    'a director confirms all files',
    'app_director',
    directorA,
    "UPDATE roster.import SET state = 'confirmed'",
  ],
];

describe.each([
  { plane: 'private' as const, world: privateWorld, refused, powerless },
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
