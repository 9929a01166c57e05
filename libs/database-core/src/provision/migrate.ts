import { DataSource, type MigrationInterface } from 'typeorm';

/** A migration as TypeORM knows it: plain SQL up and down, one idea each. */
export type MigrationClass = new () => MigrationInterface;

/** Brings a database from wherever it is to the newest migration, one transaction each; tells each name. */
export async function migrate(
  url: string,
  migrations: readonly MigrationClass[],
  onMigration: (name: string) => void = () => undefined,
): Promise<void> {
  const dataSource = await open(url, migrations);
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    for (const migration of done) onMigration(migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** Undoes every migration, newest first; the bookkeeping table stays. */
export async function rollBackAll(url: string, migrations: readonly MigrationClass[]): Promise<void> {
  const dataSource = await open(url, migrations);
  try {
    for (let undone = 0; undone < migrations.length; undone++)
      await dataSource.undoLastMigration({ transaction: 'each' });
  } finally {
    await dataSource.destroy();
  }
}

function open(url: string, migrations: readonly MigrationClass[]): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    installExtensions: false,
    logging: false,
  }).initialize();
}
