import type pg from 'pg';
import { attempt } from './attempt.ts';

/** A way in which Postgres tells any login by default what happens elsewhere, and how to try it. */
export interface Channel {
  name: string;
  sql: string;
}

const counters: readonly Channel[] = [
  { name: 'rows written per table', sql: 'SELECT n_tup_ins FROM pg_stat_all_tables' },
  { name: 'rows written in this transaction', sql: 'SELECT n_tup_ins FROM pg_stat_xact_all_tables' },
  { name: 'rows written per database', sql: 'SELECT tup_inserted FROM pg_stat_database' },
  { name: 'use of indexes', sql: 'SELECT idx_scan FROM pg_stat_user_indexes' },
  { name: 'calls of functions', sql: 'SELECT calls FROM pg_stat_user_functions' },
  { name: 'blocks read per table', sql: 'SELECT heap_blks_read FROM pg_statio_all_tables' },
  { name: 'values of sequences as blocks', sql: 'SELECT blks_read FROM pg_statio_all_sequences' },
  { name: 'writes of the whole cluster', sql: 'SELECT writes FROM pg_stat_io' },
  { name: 'log written by the whole cluster', sql: 'SELECT wal_bytes FROM pg_stat_wal' },
  { name: 'checkpoints', sql: 'SELECT num_timed FROM pg_stat_checkpointer' },
  { name: 'work of the background writer', sql: 'SELECT buffers_clean FROM pg_stat_bgwriter' },
  { name: 'caches of the server', sql: 'SELECT blks_hit FROM pg_stat_slru' },
  {
    name: 'counters by the function below the view',
    sql: "SELECT pg_stat_get_tuples_inserted('public.migration'::regclass)",
  },
  { name: 'estimated rows of a table', sql: 'SELECT reltuples FROM pg_class' },
  { name: 'pages of a table', sql: 'SELECT relpages FROM pg_class' },
  { name: 'all columns of the table list', sql: 'SELECT * FROM pg_class' },
  { name: 'size of a table', sql: 'SELECT pg_relation_size(1259)' },
  { name: 'size of a table with its indexes', sql: 'SELECT pg_total_relation_size(1259)' },
  { name: 'size of a database', sql: 'SELECT pg_database_size(current_database())' },
  { name: 'file of a table', sql: 'SELECT pg_relation_filepath(1259)' },
  { name: 'last value of sequences', sql: 'SELECT last_value FROM pg_sequences' },
  { name: 'last value of a sequence by function', sql: 'SELECT pg_sequence_last_value(1259)' },
];

const activity: readonly Channel[] = [
  { name: 'who is connected and does what', sql: 'SELECT query FROM pg_stat_activity' },
  { name: 'what a session does, by function', sql: 'SELECT pg_stat_get_backend_activity(1)' },
  { name: 'connections and their encryption', sql: 'SELECT ssl FROM pg_stat_ssl' },
  { name: 'progress of a clean-up', sql: 'SELECT phase FROM pg_stat_progress_vacuum' },
  { name: 'progress of a new index', sql: 'SELECT phase FROM pg_stat_progress_create_index' },
  { name: 'replication', sql: 'SELECT sent_lsn FROM pg_stat_replication' },
  { name: 'locks held', sql: 'SELECT count(*) FROM pg_locks' },
  { name: 'locks held, by the function below the view', sql: 'SELECT count(*) FROM pg_lock_status()' },
  { name: 'who waits for whom', sql: 'SELECT pg_blocking_pids(1)' },
  { name: 'prepared transactions', sql: 'SELECT gid FROM pg_prepared_xacts' },
  { name: 'replication slots', sql: 'SELECT slot_name FROM pg_replication_slots' },
  { name: 'ending the sessions of others', sql: 'SELECT pg_terminate_backend(1)' },
  { name: 'stopping the statements of others', sql: 'SELECT pg_cancel_backend(1)' },
  { name: 'waiting on purpose', sql: 'SELECT pg_sleep(0)' },
];

const transactions: readonly Channel[] = [
  { name: 'position of the write-ahead log', sql: 'SELECT pg_current_wal_lsn()' },
  { name: 'position of the log, by writing to it', sql: "SELECT pg_logical_emit_message(false, 'a', 'b')" },
  { name: 'position of the last checkpoint', sql: 'SELECT checkpoint_lsn FROM pg_control_checkpoint()' },
  { name: 'transaction counter', sql: 'SELECT pg_current_xact_id()' },
  { name: 'transaction counter, by its old name', sql: 'SELECT txid_current()' },
  { name: 'transaction counter, by a snapshot', sql: 'SELECT pg_current_snapshot()' },
  { name: 'transaction counter, by an age', sql: "SELECT age('3'::xid)" },
  { name: 'transaction counter, by asking after a number', sql: "SELECT pg_xact_status('9'::xid8)" },
  { name: 'transaction that wrote a line of the table list', sql: 'SELECT xmin FROM pg_class' },
  { name: 'age of databases', sql: 'SELECT datfrozenxid FROM pg_database' },
  { name: 'exported snapshots', sql: 'SELECT pg_export_snapshot()' },
  { name: 'instant of a commit', sql: "SELECT pg_xact_commit_timestamp('3'::xid)" },
];

const signals: readonly Channel[] = [
  { name: 'advisory locks', sql: 'SELECT pg_advisory_lock(1)' },
  { name: 'advisory locks, only tried', sql: 'SELECT pg_try_advisory_xact_lock(1)' },
  { name: 'advisory locks, shared', sql: 'SELECT pg_try_advisory_lock_shared(1)' },
  { name: 'messages by function', sql: "SELECT pg_notify('news', 'words')" },
  { name: 'fill of the message queue', sql: 'SELECT pg_notification_queue_usage()' },
  { name: 'listening', sql: 'LISTEN news' },
  { name: 'messages by statement', sql: "NOTIFY news, 'words'" },
];

const planner: readonly Channel[] = [
  { name: 'values of columns, as the planner samples them', sql: 'SELECT most_common_vals FROM pg_stats' },
  { name: 'samples of the planner below the view', sql: 'SELECT stavalues1 FROM pg_statistic' },
  { name: 'samples of several columns', sql: 'SELECT most_common_vals FROM pg_stats_ext' },
  {
    name: 'samples of several columns below the view',
    sql: 'SELECT stxdndistinct FROM pg_statistic_ext_data',
  },
  { name: 'text of the policies', sql: 'SELECT qual FROM pg_policies' },
];

const reach: readonly Channel[] = [
  { name: 'large objects', sql: 'SELECT lo_create(0)' },
  { name: 'files of the server', sql: "SELECT pg_read_file('/etc/hostname')" },
  { name: 'folders of the server', sql: "SELECT pg_ls_dir('/')" },
  { name: 'facts about a file of the server', sql: "SELECT pg_stat_file('/etc/hostname')" },
  { name: 'files of the log', sql: 'SELECT pg_ls_logdir()' },
  { name: 'files of the write-ahead log', sql: 'SELECT pg_ls_waldir()' },
  { name: 'files of the server, by copying', sql: "COPY pg_class (relname) TO '/var/names'" },
  { name: 'programs on the server', sql: "COPY pg_class (relname) TO PROGRAM 'true'" },
  { name: 'whole tables as XML', sql: "SELECT table_to_xml('pg_class', true, true, '')" },
  { name: 'whole queries as XML', sql: "SELECT query_to_xml('SELECT 1', true, true, '')" },
  { name: 'hashes of passwords', sql: 'SELECT rolpassword FROM pg_authid' },
  { name: 'who may connect from where', sql: 'SELECT user_name FROM pg_hba_file_rules' },
  { name: 'memory of the server', sql: 'SELECT name FROM pg_backend_memory_contexts' },
  { name: 'extensions of one’s own', sql: 'CREATE EXTENSION pg_trgm SCHEMA public' },
  {
    name: 'functions in a language of the server',
    sql: "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
  },
  { name: 'temporary tables', sql: 'CREATE TEMPORARY TABLE probe ()' },
  { name: 'what the server logs', sql: "SET log_statement = 'all'" },
  { name: 'rights of a superuser by a setting', sql: "SET session_replication_role = 'replica'" },
];

/** Every channel that is tried (confidentiality.md §1.6), by what it would tell. */
export const channels: readonly Channel[] = [
  ...counters,
  ...activity,
  ...transactions,
  ...signals,
  ...planner,
  ...reach,
];

/** The channels that answer this login; each is tried for real and taken back. */
export async function openChannels(client: pg.Client): Promise<string[]> {
  const open: string[] = [];
  await client.query('BEGIN');
  for (const { name, sql } of channels) if ((await attempt(client, sql)) === 'allowed') open.push(name);
  await client.query('ROLLBACK');
  return open;
}

/** What was found, as text: a channel, and below it whom it answers. */
export function describeChannels(openTo: ReadonlyMap<string, readonly string[]>): string {
  const lines = channels.map(({ name }) => {
    const logins = [...openTo].flatMap(([login, open]) => (open.includes(name) ? [login] : []));
    return `${name}\n  ${logins.length > 0 ? `open to ${logins.join(', ')}` : 'closed'}\n`;
  });
  return lines.join('\n');
}
