import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { testPlanes } from '../test-planes.ts';
import { lintDatabase } from './database-lint.ts';
import { LINT_RULES } from './database-lint-rules.ts';

function membersOf(plane: 'private' | 'sponsor'): string[] {
  return [...testPlanes[plane].logins, testPlanes[plane].migrator];
}

it.each(['private', 'sponsor'] as const)('finds nothing to say about the %s plane', async (plane) => {
  const database = await testDatabase(plane);
  try {
    const findings = await withClient(database.adminUrl, (client) => lintDatabase(client, membersOf(plane)));
    expect(findings).toEqual([]);
  } finally {
    await database.drop();
  }
});

const FUNCTION =
  'RETURNS int LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$ BEGIN RETURN 1; END $$';
const TRIGGER = 'RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$';

/** Each of these would open the wall a little; the number says which rule must notice, and no other may. */
const violations: [rule: string, object: string, sql: string][] = [
  ['L01', 'sealed.naked', 'CREATE TABLE sealed.naked (id uuid)'],
  ['L02', 'sealed.envelope', 'ALTER TABLE sealed.envelope NO FORCE ROW LEVEL SECURITY'],
  [
    'L03',
    'sealed.copy by app_coach',
    'CREATE MATERIALIZED VIEW sealed.copy AS SELECT * FROM sealed.space; GRANT SELECT ON sealed.copy TO app_coach',
  ],
  ['L04', 'sealed.window', 'CREATE VIEW sealed.window AS SELECT * FROM sealed.envelope'],
  [
    'L05',
    'ctx.loose()',
    `CREATE FUNCTION ctx.loose() ${FUNCTION} SECURITY DEFINER; ALTER FUNCTION ctx.loose() RESET search_path;
     REVOKE EXECUTE ON FUNCTION ctx.loose() FROM PUBLIC`,
  ],
  [
    'L05',
    'ctx.loose()',
    `CREATE FUNCTION ctx.loose() ${FUNCTION} SECURITY DEFINER; ALTER FUNCTION ctx.loose() SET search_path = public;
     REVOKE EXECUTE ON FUNCTION ctx.loose() FROM PUBLIC`,
  ],
  ['L06', 'seat.open_to_all()', `CREATE FUNCTION seat.open_to_all() ${FUNCTION}`],
  ['L07', 'everybody on seat.claim', 'CREATE POLICY everybody ON seat.claim FOR SELECT USING (false)'],
  [
    'L08',
    'each_row on seat.claim',
    'CREATE POLICY each_row ON seat.claim FOR SELECT TO app_rep USING (rep_id = ctx.uid())',
  ],
  [
    'L08',
    'by_id on seat.claim',
    "CREATE POLICY by_id ON seat.claim FOR SELECT TO app_rep USING (rep_id = current_setting('app.user')::uuid)",
  ],
  ['L09', 'app_rep in own_definer', 'GRANT own_definer TO app_rep'],
  ['L10', 'app_operator', 'ALTER ROLE app_operator BYPASSRLS'],
  ['L11', 'app_coach owns ctx.uid()', 'ALTER FUNCTION ctx.uid() OWNER TO app_coach'],
  [
    'L12',
    'seat.counter by app_auth',
    'CREATE SEQUENCE seat.counter; GRANT USAGE ON SEQUENCE seat.counter TO app_auth',
  ],
  ['L13', 'app_director on matching.match', 'GRANT SELECT (state) ON matching.match TO app_director'],
  ['L13', 'migrator_sponsor on ctx.uid()', 'GRANT EXECUTE ON FUNCTION ctx.uid() TO migrator_sponsor'],
  [
    'L14',
    'app_matcher through claim_offer of seat.claim',
    'GRANT UPDATE (org_ref) ON seat.claim TO app_matcher',
  ],
  [
    'L15',
    'spy on sealed.envelope',
    `CREATE FUNCTION public.spy() ${TRIGGER}; REVOKE EXECUTE ON FUNCTION public.spy() FROM PUBLIC;
     CREATE TRIGGER spy AFTER INSERT ON sealed.envelope FOR EACH ROW EXECUTE FUNCTION public.spy()`,
  ],
  ['L16', 'app_rep in sealed', 'GRANT CREATE ON SCHEMA sealed TO app_rep'],
  ['L17', 'pg_stat_activity', 'GRANT SELECT ON pg_stat_activity TO PUBLIC'],
  ['L17', 'pg_advisory_lock(bigint)', 'GRANT EXECUTE ON FUNCTION pg_advisory_lock(bigint) TO PUBLIC'],
  ['L17', 'pg_class.relpages', 'GRANT SELECT ON pg_class TO PUBLIC'],
];

describe('a planted violation', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase('private');
  });
  afterAll(() => database.drop());

  it.each(violations)('of %s is found, and by no other rule: %s', async (rule, object, sql) => {
    const findings = await withClient(database.adminUrl, async (client) => {
      await client.query(`BEGIN; ${sql}`);
      const found = await lintDatabase(client, membersOf('private'));
      await client.query('ROLLBACK');
      return found;
    });
    const breach = LINT_RULES.find(({ id }) => id === rule)?.breach ?? '';
    expect(findings).toContain(`${rule} ${breach}: ${object}`);
    expect(new Set(findings.map((finding) => finding.slice(0, 3)))).toEqual(new Set([rule]));
  });

  it('exists here for every rule', () => {
    expect([...new Set(violations.map(([rule]) => rule))]).toEqual(LINT_RULES.map(({ id }) => id));
  });

  it('that lets the other plane connect, or a login make temporary tables, is found', async () => {
    const findings = await withClient(database.adminUrl, async (client) => {
      await client.query(`BEGIN; GRANT CONNECT ON DATABASE ${database.name} TO app_billing;
                          GRANT TEMPORARY ON DATABASE ${database.name} TO app_rep`);
      const found = await lintDatabase(client, membersOf('private'));
      await client.query('ROLLBACK');
      return found;
    });
    expect(findings).toEqual([
      `L13 login of the other plane with a right here: app_billing on ${database.name}`,
      `L16 login that can create objects: app_rep in ${database.name}`,
    ]);
  });
});
