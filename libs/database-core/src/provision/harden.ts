import type pg from 'pg';

const STATISTICS_VIEWS = `
  SELECT format('pg_catalog.%I', c.relname) AS name
    FROM pg_class c
   WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'v'
     AND (c.relname ~ '^pg_stat' OR c.relname IN (
       'pg_locks', 'pg_prepared_xacts', 'pg_cursors', 'pg_prepared_statements', 'pg_replication_slots',
       'pg_policies', 'pg_indexes', 'pg_sequences', 'pg_file_settings', 'pg_hba_file_rules',
       'pg_shmem_allocations', 'pg_backend_memory_contexts', 'pg_aios', 'pg_wait_events'))`;

/** Functions that tell a login how much happens elsewhere in the cluster, or let it leave a trace there. */
const TELLING_FUNCTIONS = `
  SELECT p.oid::regprocedure::text AS name
    FROM pg_proc p
   WHERE p.pronamespace = 'pg_catalog'::regnamespace
     AND (p.proname ~ '^(pg_stat_get_|pg_control_|pg_(try_)?advisory|pg_last_|pg_logical_|lo_)'
       OR p.oid = 'pg_catalog.age(xid)'::regprocedure
       OR p.proname IN (
         'pg_relation_size', 'pg_total_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_database_size',
         'pg_tablespace_size', 'pg_tablespace_databases', 'pg_relation_filenode', 'pg_relation_filepath',
         'pg_column_toast_chunk_id', 'pg_lock_status', 'pg_prepared_xact', 'pg_get_replication_slots',
         'pg_blocking_pids', 'pg_safe_snapshot_blocking_pids', 'pg_isolation_test_session_is_blocked',
         'pg_cancel_backend', 'pg_terminate_backend', 'pg_export_snapshot', 'pg_get_multixact_members', 'mxid_age',
         'pg_current_wal_lsn', 'pg_current_wal_insert_lsn', 'pg_current_wal_flush_lsn', 'pg_available_wal_summaries',
         'pg_wal_summary_contents', 'pg_get_wal_summarizer_state', 'pg_xact_commit_timestamp',
         'pg_xact_commit_timestamp_origin', 'pg_xact_status', 'txid_status', 'txid_current',
         'txid_current_if_assigned', 'txid_current_snapshot', 'pg_current_xact_id', 'pg_current_xact_id_if_assigned',
         'pg_current_snapshot', 'pg_notify', 'pg_notification_queue_usage', 'pg_sequence_last_value',
         'pg_get_sequence_data', 'pg_sleep', 'pg_sleep_for', 'pg_sleep_until', 'loread', 'lowrite', 'query_to_xml',
         'table_to_xml', 'schema_to_xml', 'database_to_xml', 'cursor_to_xml'))`;

/** Columns that count rows or transactions, per catalog; the rest of these catalogs stays readable. */
const COUNTING_COLUMNS = {
  pg_class: ['reltuples', 'relpages', 'relallvisible', 'relallfrozen', 'relfrozenxid', 'relminmxid'],
  pg_database: ['datfrozenxid', 'datminmxid'],
};

/**
 * Closes the side channels that every Postgres login has by default: statistics, locks, sizes, WAL positions,
 * transaction counters, advisory locks, row estimates (confidentiality.md §1.6). Needs a superuser; running it
 * again changes nothing.
 */
export async function hardenDatabase(client: pg.Client): Promise<void> {
  const views = await client.query<{ name: string }>(STATISTICS_VIEWS);
  for (const { name } of views.rows) await client.query(`REVOKE ALL ON ${name} FROM PUBLIC`);

  const functions = await client.query<{ name: string }>(TELLING_FUNCTIONS);
  for (const { name } of functions.rows) await client.query(`REVOKE EXECUTE ON FUNCTION ${name} FROM PUBLIC`);

  for (const [catalog, columns] of Object.entries(COUNTING_COLUMNS)) {
    await hideColumns(client, `pg_catalog.${catalog}`, columns);
  }
}

/** Replaces the right to read a whole catalog by the right to read all its columns but those. */
async function hideColumns(client: pg.Client, catalog: string, hidden: readonly string[]): Promise<void> {
  const columns = await client.query<{ list: string }>(
    `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS list
       FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attname <> ALL ($2)`,
    [catalog, hidden],
  );
  await client.query(`REVOKE SELECT ON ${catalog} FROM PUBLIC`);
  await client.query(`GRANT SELECT (${columns.rows[0]?.list ?? ''}) ON ${catalog} TO PUBLIC`);
}
