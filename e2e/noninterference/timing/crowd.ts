import type { Client } from 'pg';

/** How many confidential events the crowded world holds. */
export const CROWD = 20_000;

/** Fills a private plane with messages of many conversations, in bulk, and lets Postgres tidy up after it. */
export async function bringCrowd(privateAdmin: Client): Promise<void> {
  await privateAdmin.query('SET session_replication_role = replica');
  await privateAdmin.query(
    `INSERT INTO sealed.envelope (space_id, seq, id, sender_id, sender_seq, epoch, kind, previous_hash, ack_seq,
                                  ack_hash, sent_at_ms, ciphertext, hash, received_at)
     SELECT decode(md5((n % 100)::text), 'hex'), 1 + n / 100, decode(md5('e' || n), 'hex'), gen_random_uuid(),
            1 + n / 100, 1, 'msg', sha256('p'), 0, sha256('a'), 0, convert_to(repeat('x', 200), 'UTF8'),
            sha256(n::text::bytea), '2031-03-03'
       FROM generate_series(0, ${CROWD - 1}) n`,
  );
  await privateAdmin.query('SET session_replication_role = origin');
  await tidy(privateAdmin);
}

/** Brings the database to rest: what autovacuum would do in the middle of a measurement is done before. */
export async function tidy(client: Client): Promise<void> {
  await client.query('VACUUM (ANALYZE)');
  await client.query('CHECKPOINT');
}
