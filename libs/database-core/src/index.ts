export { openDataSource, type LoginConnection } from './data-source.ts';
export { EmbeddedServer, type EmbeddedServerOptions } from './embedded/embedded-server.ts';
export { EmbeddedServerError } from './embedded/embedded-server.errors.ts';
export { freePort } from './embedded/free-port.ts';
export { hardenDatabase } from './provision/harden.ts';
export { migrate, rollBackAll, type MigrationClass } from './provision/migrate.ts';
export { provisionDatabase, type DatabasePlan, type LoginPlan } from './provision/provision.ts';
export { withClient } from './provision/with-client.ts';
export { currentManager, UnitOfWork } from './unit-of-work.ts';
