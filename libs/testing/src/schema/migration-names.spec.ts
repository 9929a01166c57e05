import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { testPlanes } from '../test-planes.ts';

const NAME = /^(\d{13})-([a-z]+(?:-[a-z]+)+)\.ts$/;

function migrationFiles(plane: string): string[] {
  const folder = fileURLToPath(new URL(`../../../../migrations/${plane}/src`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .sort();
}

function classNameOf(file: string): string {
  const [, time = '', words = ''] = NAME.exec(file) ?? [];
  return words.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()) + time;
}

describe.each(['private', 'sponsor'] as const)('the migration files of the %s plane', (plane) => {
  it('are named for their moment, a verb and an object', () => {
    expect(migrationFiles(plane).filter((file) => !NAME.test(file))).toEqual([]);
  });

  it('each hold the class of the same name, and all are listed, oldest first', () => {
    const { migrations } = testPlanes[plane];
    expect(migrations.map((migration) => migration.name)).toEqual(migrationFiles(plane).map(classNameOf));
    expect(migrations.map((Migration) => new Migration().name)).toEqual(migrations.map(({ name }) => name));
  });

  it('can all be undone', () => {
    for (const Migration of testPlanes[plane].migrations) {
      expect(new Migration()).toMatchObject({ up: expect.any(Function), down: expect.any(Function) });
    }
  });
});
