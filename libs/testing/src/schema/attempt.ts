import pg from 'pg';

/** What became of a statement that was only tried. */
export type Verdict = 'allowed' | 'denied' | 'impossible';

const DENIED = '42501';
/** No right can make these work: a table that others refer to is not truncated, a join is not written through. */
const IMPOSSIBLE = new Set(['0A000', '42809', '55000']);

/**
 * Runs a statement for real and takes it back. The transaction must be open.
 *
 * @throws the error of Postgres when the statement failed for another reason than a missing right
 */
export async function attempt(client: pg.Client, statement: string): Promise<Verdict> {
  try {
    await client.query(`SAVEPOINT attempt; ${statement}; ROLLBACK TO attempt`);
    return 'allowed';
  } catch (error) {
    await client.query('ROLLBACK TO attempt');
    if (!(error instanceof pg.DatabaseError)) throw error;
    if (error.code === DENIED) return 'denied';
    if (error.code && IMPOSSIBLE.has(error.code)) return 'impossible';
    throw error;
  }
}
