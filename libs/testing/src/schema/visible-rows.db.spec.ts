import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { goldenText } from './golden-file.config.ts';
import { privateOwners } from './private-owners.ts';
import { expiredSession, privateSamples, privateWorld } from './private-world.ts';
import { insertSamples, type Sample } from './sample-world.ts';
import { expiredDirectorSession, sponsorOwners, sponsorSamples, sponsorWorld } from './sponsor-world.ts';
import { describeSights, lookAs, type Reader, type Sight, type View } from './visible-rows.ts';

const HEADER = `Whose rows each reader sees, found by reading every table of a small world.
A change here is a change of the wall: a second person reviews it.

A reader is a database login with the session of a person in its context. A reader that is not listed under a
table is refused by Postgres before any row is looked at.

`;

const as = (login: string, who: Sample): Reader => ({
  name: `${login} for ${who.name}`,
  login,
  session: who.token,
});
const alone = (login: string): Reader => ({ name: login, login });

const { repA, repB, coachX, coachY, operatorM, operatorN } = privateSamples;
const { directorA, directorB } = sponsorSamples;

const planes = {
  private: {
    world: privateWorld,
    owners: privateOwners,
    samples: Object.values(privateSamples),
    readers: [
      as('app_rep', repA),
      as('app_rep', repB),
      as('app_coach', coachX),
      as('app_coach', coachY),
      as('app_operator', operatorM),
      as('app_operator', operatorN),
      alone('app_auth'),
      alone('app_matcher'),
      alone('app_audit'),
      { ...as('app_break_glass', operatorM), name: 'app_break_glass for M' },
      alone('app_report'),
      alone('app_gate'),
      alone('migrator_private'),
    ],
    // What a login shows without anybody's session: the coaches, who present themselves to all of its users.
    open: {
      app_rep: ['coach.availability_rule', 'coach.profile', 'coach.schedule'],
      app_operator: ['coach.profile', 'identity.account'],
    },
    strangers: [
      alone('app_rep'),
      { name: 'a rep with an ended session', login: 'app_rep', session: expiredSession.token },
      { name: 'a coach on the surface of reps', login: 'app_rep', session: coachX.token },
      { name: 'an operator on the surface of reps', login: 'app_rep', session: operatorM.token },
      { name: 'the id of rep A instead of a token', login: 'app_rep', session: repA.uuid },
      {
        name: 'the stored hash instead of a token',
        login: 'app_rep',
        session: repA.tokenHash.toString('hex'),
      },
      { name: 'SQL instead of a token', login: 'app_rep', session: "' OR true; --" },
      { name: 'an empty token', login: 'app_rep', session: '' },
      { name: 'a token in capitals', login: 'app_rep', session: repA.token.toUpperCase() },
      { name: 'a token with a line after it', login: 'app_rep', session: `${repA.token}\n` },
      alone('app_coach'),
      { name: 'a rep on the surface of coaches', login: 'app_coach', session: repA.token },
      { name: 'a rep on the surface of operators', login: 'app_operator', session: repA.token },
    ],
  },
  sponsor: {
    world: sponsorWorld,
    owners: sponsorOwners,
    samples: Object.values(sponsorSamples),
    readers: [
      as('app_director', directorA),
      as('app_director', directorB),
      alone('app_dauth'),
      alone('app_billing'),
      alone('app_courier'),
      alone('app_gate'),
      alone('migrator_sponsor'),
    ],
    open: {},
    strangers: [
      alone('app_director'),
      { name: 'an ended session', login: 'app_director', session: expiredDirectorSession.token },
      { name: 'the id of a director instead of a token', login: 'app_director', session: directorA.uuid },
      {
        name: 'the stored hash instead of a token',
        login: 'app_director',
        session: directorA.tokenHash.toString('hex'),
      },
      { name: 'SQL instead of a token', login: 'app_director', session: "' OR true; --" },
    ],
  },
};

describe.each(['private', 'sponsor'] as const)('in the %s plane', (plane) => {
  const { world, owners, samples, readers, strangers } = planes[plane];
  const open: Readonly<Record<string, readonly string[]>> = planes[plane].open;
  let database: TestDatabase;
  let view: View;
  beforeAll(async () => {
    database = await testDatabase(plane);
    view = { urlOf: (login) => database.urlOf(login), owners, samples };
    await withClient(database.adminUrl, (client) => insertSamples(client, world));
  });
  afterAll(() => database.drop());

  it('the little world has a row in every table that is looked at', async () => {
    const counted = await lookAs({ ...view, urlOf: () => database.adminUrl }, alone('postgres'));
    expect([...counted.entries()].filter(([, rows]) => rows.length < 1)).toEqual([]);
    expect(counted.size).toBe(Object.keys(owners).length);
  });

  it('each reader sees exactly the rows that the golden file says', async () => {
    const sights = new Map<string, Sight>();
    for (const reader of readers) sights.set(reader.name, await lookAs(view, reader));
    const found = HEADER + describeSights(view, sights);
    expect(found).toBe(goldenText(`expected-rows.${plane}.txt`, found));
  });

  it.each(strangers.map((reader) => [reader.name, reader] as const))(
    '%s opens nothing',
    async (_, reader) => {
      const sight = await lookAs(view, reader);
      const hidden = [...sight].filter(([table]) => !open[reader.login]?.includes(table));
      expect(hidden.filter(([, rows]) => rows.length > 0)).toEqual([]);
      expect(hidden.length).toBeGreaterThan(0);
    },
  );
});
