import type pg from 'pg';

const STATISTICS_VIEWS = `
  SELECT format('pg_catalog.%I', c.relname) AS name
    FROM pg_class c
   WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'v'
     AND (c.relname ~ '^pg_stat' OR c.relname IN (
       'pg_locks', 'pg_prepared_xacts', 'pg_cursors', 'pg_prepared_statements', 'pg_replication_slots',
       'pg_policies', 'pg_indexes', 'pg_sequences', 'pg_file_settings', 'pg_hba_file_rules',
       'pg_shmem_allocations', 'pg_backend_memory_contexts', 'pg_aios', 'pg_wait_events'))`;

const TELLING_FUNCTIONS = `
  SELECT p.oid::regprocedure::text AS name
    FROM pg_proc p
   WHERE p.pronamespace = 'pg_catalog'::regnamespace
     AND (p.proname ~ '^pg_stat_get_' OR p.proname ~ '^pg_(try_)?advisory' OR p.proname IN (
       'pg_relation_size', 'pg_total_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_database_size',
       'pg_tablespace_size', 'pg_lock_status', 'pg_current_wal_lsn', 'pg_current_wal_insert_lsn',
       'pg_current_wal_flush_lsn', 'pg_last_committed_xact', 'pg_xact_commit_timestamp', 'txid_current',
       'txid_current_if_assigned', 'txid_current_snapshot', 'pg_current_xact_id', 'pg_current_xact_id_if_assigned',
       'pg_current_snapshot', 'pg_notify', 'pg_notification_queue_usage', 'pg_sequence_last_value', 'pg_sleep',
       'pg_sleep_for', 'pg_sleep_until', 'lo_import', 'lo_export', 'lo_create', 'lo_creat', 'lo_from_bytea',
       'query_to_xml', 'table_to_xml', 'schema_to_xml', 'database_to_xml', 'cursor_to_xml'))`;

const COUNTING_COLUMNS = [
  'reltuples',
  'relpages',
  'relallvisible',
  'relallfrozen',
  'relfrozenxid',
  'relminmxid',
];

/**
 * Closes the side channels that every Postgres login has by default: statistics, locks, sizes, WAL positions,
 * advisory locks, row estimates (confidentiality.md §1.6). Needs a superuser; running it again changes nothing.
 */
export async function hardenDatabase(client: pg.Client): Promise<void> {
  const views = await client.query<{ name: string }>(STATISTICS_VIEWS);
  for (const { name } of views.rows) await client.query(`REVOKE ALL ON ${name} FROM PUBLIC`);

  const functions = await client.query<{ name: string }>(TELLING_FUNCTIONS);
  for (const { name } of functions.rows) await client.query(`REVOKE EXECUTE ON FUNCTION ${name} FROM PUBLIC`);

  const columns = await client.query<{ list: string }>(
    `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS list
       FROM pg_attribute
      WHERE attrelid = 'pg_catalog.pg_class'::regclass AND attnum > 0 AND NOT attisdropped
        AND attname <> ALL ($1)`,
    [COUNTING_COLUMNS],
  );
  await client.query('REVOKE SELECT ON pg_catalog.pg_class FROM PUBLIC');
  await client.query(`GRANT SELECT (${columns.rows[0]?.list ?? ''}) ON pg_catalog.pg_class TO PUBLIC`);
}
