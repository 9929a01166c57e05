import { withClient } from '@aparte/database-core';
import type { WorldDatabases } from '../world-databases.ts';

/** A mistake that shows in nothing but the time of an answer. */
export interface SlowLeak {
  name: string;
  story: string;
  /** What it does before each answer of the sponsor site. */
  delay: (databases: WorldDatabases) => Promise<unknown>;
}

/** Mistakes that a measurement must notice. */
export const slowLeaks: readonly SlowLeak[] = [
  {
    name: 'count',
    story: 'A page of the director counts messages and throws the number away.',
    delay: ({ privateAdminUrl }) =>
      withClient(privateAdminUrl, (client) => client.query('SELECT count(*) FROM sealed.envelope')),
  },
  {
    name: 'busiest',
    story: 'A page of the director looks for the busiest conversation, to warm a cache.',
    delay: ({ privateAdminUrl }) =>
      withClient(privateAdminUrl, (client) =>
        client.query(
          `SELECT space_id, max(octet_length(ciphertext)) FROM sealed.envelope GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
        ),
      ),
  },
];
