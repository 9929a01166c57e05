import type pg from 'pg';

/** Everything a migration can leave in a schema, one line an object, rights and comments included. */
const LINES = `
WITH own AS (
  SELECT * FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), sorted_rights AS (
  SELECT classid, objid, objsubid, string_agg(entry::text, ',' ORDER BY entry::text) AS rights
    FROM (SELECT 'pg_namespace'::regclass AS classid, oid AS objid, 0 AS objsubid, unnest(nspacl) AS entry FROM own
          UNION ALL SELECT 'pg_class'::regclass, c.oid, 0, unnest(c.relacl)
                      FROM pg_class c JOIN own ON own.oid = c.relnamespace
          UNION ALL SELECT 'pg_class'::regclass, a.attrelid, a.attnum, unnest(a.attacl)
                      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN own ON own.oid = c.relnamespace
          UNION ALL SELECT 'pg_proc'::regclass, p.oid, 0, unnest(p.proacl)
                      FROM pg_proc p JOIN own ON own.oid = p.pronamespace) all_rights
   GROUP BY 1, 2, 3
), objects AS (
  SELECT 'schema ' || nspname AS line, 'pg_namespace'::regclass AS classid, oid AS objid, 0 AS objsubid,
         nspowner::regrole AS owner, '' AS body FROM own
  UNION ALL
  SELECT 'relation ' || c.oid::regclass, 'pg_class'::regclass, c.oid, 0, c.relowner::regrole,
         concat_ws(' ', c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.reloptions,
                   CASE WHEN c.relkind = 'v' THEN pg_get_viewdef(c.oid)
                        WHEN c.relkind = 'i' THEN pg_get_indexdef(c.oid) END)
    FROM pg_class c JOIN own ON own.oid = c.relnamespace
  UNION ALL
  SELECT 'column ' || a.attrelid::regclass || '.' || a.attname, 'pg_class'::regclass, a.attrelid, a.attnum, NULL,
         concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid))
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN own ON own.oid = c.relnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm')
  UNION ALL
  SELECT 'constraint ' || conrelid::regclass || '.' || conname, 'pg_constraint'::regclass, con.oid, 0, NULL,
         pg_get_constraintdef(con.oid)
    FROM pg_constraint con JOIN own ON own.oid = con.connamespace
  UNION ALL
  SELECT 'policy ' || polrelid::regclass || '.' || polname, 'pg_policy'::regclass, pol.oid, 0, NULL,
         concat_ws(' ', polcmd, polpermissive, polroles::regrole[], pg_get_expr(polqual, polrelid), '/',
                   pg_get_expr(polwithcheck, polrelid))
    FROM pg_policy pol
  UNION ALL
  SELECT 'function ' || p.oid::regprocedure, 'pg_proc'::regclass, p.oid, 0, p.proowner::regrole,
         CASE WHEN p.prokind = 'f' THEN md5(pg_get_functiondef(p.oid)) END
    FROM pg_proc p JOIN own ON own.oid = p.pronamespace
  UNION ALL
  SELECT 'trigger ' || tgrelid::regclass || '.' || tgname, 'pg_trigger'::regclass, oid, 0, NULL,
         pg_get_triggerdef(oid)
    FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL
  SELECT 'extension ' || extname, 'pg_extension'::regclass, oid, 0, extowner::regrole, extnamespace::regnamespace::text
    FROM pg_extension WHERE extname <> 'plpgsql'
)
SELECT concat_ws(' | ', line, owner, body, sorted_rights.rights,
                 CASE WHEN classid <> 'pg_constraint'::regclass THEN
                   coalesce(col_description(objid, nullif(objsubid, 0)), obj_description(objid, classid::text))
                 END) AS line
  FROM objects LEFT JOIN sorted_rights USING (classid, objid, objsubid)
 ORDER BY 1`;

/** A text picture of everything outside the system schemas; two equal pictures mean two equal databases. */
export async function schemaFingerprint(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(LINES);
  return rows.map((row) => row.line);
}
