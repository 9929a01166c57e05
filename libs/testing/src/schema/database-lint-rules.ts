/** A rule that a plane's database must obey: the query returns one `object` for each breach. */
export interface LintRule {
  id: string;
  breach: string;
  sql: string;
}

/** What the rules talk about: our own objects (never those of an extension), all logins, those of this plane. */
export const LINT_VOCABULARY = `
WITH app AS (SELECT oid, rolname FROM pg_roles WHERE rolname ~ '^app_'),
stranger AS (
  SELECT oid, rolname FROM pg_roles WHERE rolname ~ '^(app|migrator)_' AND rolname <> ALL ($1::text[])
), namespace AS (
  SELECT oid, nspname, nspowner FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), extension_member AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
relation AS (
  SELECT c.*, format('%s.%s', n.nspname, c.relname) AS path FROM pg_class c JOIN namespace n ON n.oid = c.relnamespace
   WHERE ('pg_class'::regclass, c.oid) NOT IN (SELECT classid, objid FROM extension_member)
), function AS (
  SELECT p.*, p.oid::regprocedure::text AS signature, n.nspname FROM pg_proc p JOIN namespace n ON n.oid = p.pronamespace
   WHERE ('pg_proc'::regclass, p.oid) NOT IN (SELECT classid, objid FROM extension_member)
)`;

/** The seventeen rules of the wall inside a database (confidentiality.md §1.7). */
export const LINT_RULES: readonly LintRule[] = [
  {
    id: 'L01',
    breach: 'table without row security',
    sql: "SELECT path AS object FROM relation WHERE relkind IN ('r', 'p') AND NOT relrowsecurity",
  },
  {
    id: 'L02',
    breach: 'row security that the owner escapes',
    sql: `SELECT path AS object FROM relation
           WHERE relkind IN ('r', 'p') AND relrowsecurity AND NOT relforcerowsecurity`,
  },
  {
    id: 'L03',
    breach: 'materialized view that a login can read',
    sql: `SELECT path || ' by ' || rolname AS object FROM relation, app
           WHERE relkind = 'm' AND has_table_privilege(app.oid, relation.oid, 'SELECT')`,
  },
  {
    id: 'L04',
    breach: "view that reads with its owner's rights",
    sql: `SELECT path AS object FROM relation
           WHERE relkind = 'v' AND NOT coalesce(reloptions::text ~* 'security_invoker=(true|on|1)', false)`,
  },
  {
    id: 'L05',
    breach: 'security definer function without a pinned search path',
    sql: `SELECT signature AS object FROM function
           WHERE prosecdef AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (proconfig), false)`,
  },
  {
    id: 'L06',
    breach: 'function that PUBLIC can execute',
    sql: "SELECT signature AS object FROM function WHERE has_function_privilege('public', oid, 'EXECUTE')",
  },
  {
    id: 'L07',
    breach: 'policy for PUBLIC',
    sql: "SELECT polname || ' on ' || path AS object FROM pg_policy JOIN relation r ON r.oid = polrelid WHERE 0 = ANY (polroles)",
  },
  {
    id: 'L08',
    breach: 'policy that calls the context once a row',
    sql: `SELECT polname || ' on ' || path AS object FROM pg_policy JOIN relation r ON r.oid = polrelid
           WHERE regexp_replace(
                   concat(pg_get_expr(polqual, polrelid), ' ', pg_get_expr(polwithcheck, polrelid)),
                   '\\( *SELECT +(ctx\\.)?\\w+\\([^()]*\\)', '', 'g') ~ '(ctx\\.\\w+\\(|current_setting)'`,
  },
  {
    id: 'L09',
    breach: 'login that is a member of another role',
    sql: `SELECT app.rolname || ' in ' || m.roleid::regrole AS object
            FROM pg_auth_members m JOIN app ON app.oid = m.member`,
  },
  {
    id: 'L10',
    breach: 'login with an attribute that passes row security',
    sql: `SELECT rolname AS object FROM pg_roles
           WHERE rolname ~ '^app_' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`,
  },
  {
    id: 'L11',
    breach: 'login that owns something',
    sql: `SELECT rolname || ' owns ' || object AS object FROM app JOIN (
            SELECT relowner AS owner, path AS object FROM relation
            UNION ALL SELECT nspowner, nspname FROM namespace
            UNION ALL SELECT proowner, signature FROM function
            UNION ALL SELECT datdba, datname FROM pg_database WHERE datname = current_database()
          ) owned ON owned.owner = app.oid`,
  },
  {
    id: 'L12',
    breach: 'sequence that a login can read, which counts rows it may not see',
    sql: `SELECT path || ' by ' || rolname AS object FROM relation, app
           WHERE CASE WHEN relkind = 'S' THEN has_sequence_privilege(app.oid, relation.oid, 'SELECT, USAGE') END`,
  },
  {
    id: 'L13',
    breach: 'login of the other plane with a right here',
    sql: `SELECT rolname || ' on ' || object AS object FROM stranger, LATERAL (
            SELECT current_database()::text AS object WHERE has_database_privilege(stranger.oid, current_database(), 'CONNECT')
            UNION ALL SELECT nspname FROM namespace WHERE has_schema_privilege(stranger.oid, oid, 'USAGE, CREATE')
            UNION ALL SELECT signature FROM function
             WHERE has_function_privilege(stranger.oid, oid, 'EXECUTE')
               AND NOT has_function_privilege('public', oid, 'EXECUTE')
            UNION ALL SELECT path FROM relation
             WHERE relkind IN ('r', 'p', 'v', 'm')
               AND (has_table_privilege(stranger.oid, oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
                 OR has_any_column_privilege(stranger.oid, oid, 'SELECT, INSERT, UPDATE'))
          ) reach`,
  },
  {
    id: 'L14',
    breach: 'foreign key by which a login can probe a table it has no right on',
    sql: `SELECT app.rolname || ' through ' || conname || ' of ' || path AS object
            FROM app, pg_constraint JOIN relation r ON r.oid = conrelid
           WHERE contype = 'f'
             AND EXISTS (SELECT FROM unnest(conkey) key WHERE has_column_privilege(app.oid, conrelid, key, 'INSERT, UPDATE'))
             AND NOT has_table_privilege(app.oid, confrelid, 'SELECT, INSERT')
             AND NOT has_any_column_privilege(app.oid, confrelid, 'SELECT, INSERT')`,
  },
  {
    id: 'L15',
    breach: 'trigger that runs a function from another schema',
    sql: `SELECT tgname || ' on ' || path AS object
            FROM pg_trigger JOIN relation r ON r.oid = tgrelid JOIN pg_proc p ON p.oid = tgfoid
           WHERE NOT tgisinternal AND p.pronamespace NOT IN (r.relnamespace, to_regnamespace('ctx'))`,
  },
  {
    id: 'L16',
    breach: 'login that can create objects',
    sql: `SELECT rolname || ' in ' || object AS object FROM app, LATERAL (
            SELECT current_database()::text AS object WHERE has_database_privilege(app.oid, current_database(), 'TEMP, CREATE')
            UNION ALL SELECT nspname FROM namespace WHERE has_schema_privilege(app.oid, oid, 'CREATE')
          ) place`,
  },
  {
    id: 'L17',
    breach: 'catalog that tells PUBLIC about others',
    sql: `SELECT object FROM unnest(ARRAY['pg_stat_all_tables', 'pg_stat_activity', 'pg_stat_database', 'pg_locks', 'pg_stats']) object
           WHERE has_table_privilege('public', 'pg_catalog.' || object, 'SELECT')
          UNION ALL
          SELECT object FROM unnest(ARRAY['pg_notify(text,text)', 'pg_advisory_lock(bigint)', 'pg_relation_size(regclass,text)',
            'pg_current_wal_lsn()', 'pg_control_checkpoint()', 'pg_current_snapshot()', 'age(xid)']) object
           WHERE has_function_privilege('public', 'pg_catalog.' || object, 'EXECUTE')
          UNION ALL
          SELECT c || '.' || a FROM (VALUES ('pg_class', 'reltuples'), ('pg_class', 'relpages'), ('pg_database', 'datfrozenxid')) v(c, a)
           WHERE has_column_privilege('public', 'pg_catalog.' || c, a, 'SELECT')`,
  },
];
