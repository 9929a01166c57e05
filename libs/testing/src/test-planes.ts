import { privateLogins, privateMigrator } from '@aparte/database-private/logins';
import { sponsorLogins, sponsorMigrator } from '@aparte/database-sponsor/logins';
import { privateMigrations } from '@aparte/migrations-private';
import { sponsorMigrations } from '@aparte/migrations-sponsor';
import type { MigrationClass } from '@aparte/database-core';
import type { Plane, TestPlane } from './test-server.config.ts';

/** A plane with the migrations that build it. */
export interface BuildablePlane extends TestPlane {
  migrations: readonly MigrationClass[];
}

/**
 * Both planes, side by side. Only the global set-up and the tests of the wall itself may look at both at once,
 * so this file is no part of the library's public face.
 */
export const testPlanes: Record<Plane, BuildablePlane> = {
  private: {
    template: 'template_private',
    migrator: privateMigrator,
    logins: privateLogins,
    migrations: privateMigrations,
  },
  sponsor: {
    template: 'template_sponsor',
    migrator: sponsorMigrator,
    logins: sponsorLogins,
    migrations: sponsorMigrations,
  },
};
