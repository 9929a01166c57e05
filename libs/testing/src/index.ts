export { lintDatabase } from './schema/database-lint.ts';
export { ArchivedServer } from './archived-server.ts';
export { FixedClock } from './fixed-clock.ts';
export { SeededRandom } from './seeded-random.ts';
export { SequentialIds } from './sequential-ids.ts';
export { SoftwareAuthenticator } from './software-authenticator.ts';
export { testDatabase, type TestDatabase } from './test-database.ts';
export type { Plane } from './test-server.config.ts';
