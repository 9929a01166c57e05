import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { countTrustedCode, linesOf, MOST_TRUSTED } from './trusted-code.ts';

const root = path.resolve(import.meta.dirname, '../..');

it('is less than a hundredth of all code, and every part says why it is trusted', () => {
  const { trusted, share, allLines } = countTrustedCode(root);
  expect(share).toBeLessThan(MOST_TRUSTED);
  expect(share).toBeGreaterThan(0);
  expect(allLines).toBeGreaterThan(10_000);
  expect(trusted.filter(({ lines, why }) => lines === 0 || why === '')).toEqual([]);
});

it('finds the context functions of both planes', () => {
  const files = countTrustedCode(root).trusted.map(({ file }) => file);
  expect(files).toContain('migrations/private/src/1790000000100-create-accounts.ts');
  expect(files).toContain('migrations/sponsor/src/1790000000100-create-organisations.ts');
});

it('counts lines that say something', () => {
  expect(
    linesOf('/** Why. */\nconst one = 1;\n\n// a remark\n  /* more\n     of it */\nconst two = 2;\n'),
  ).toBe(2);
});

describe('in a house of its own', () => {
  let house = '';
  afterEach(() => {
    rmSync(house, { recursive: true, force: true });
  });

  function build(files: Record<string, string>, without = ''): string {
    house = mkdtempSync(path.join(tmpdir(), 'aparte-trusted-'));
    for (const [name, text] of Object.entries({ ...listed, ...nothing, ...files })) {
      if (name === without) continue;
      mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
      writeFileSync(path.join(house, name), text);
    }
    return house;
  }

  const listed = Object.fromEntries(
    [
      ...['database-core/src/unit-of-work.ts', 'platform/src/sessions/unit-of-work.interceptor.ts'],
      ...['gate-letters.ts', 'letter-reader.ts', 'pulse/pulse-word.ts', 'pulse/discrete-laplace.ts'].map(
        (name) => `confidentiality/src/${name}`,
      ),
    ].map((name) => [`libs/${name}`, 'listed;\n']),
  );
  const nothing = { 'apps/api/src/other.ts': 'a;\n', 'migrations/private/src/none.ts': '' };

  it('notices a file that became trusted without being written down', () => {
    const { trusted } = countTrustedCode(
      build({ 'apps/api/src/post.ts': "run('INSERT INTO inbox.gate_message VALUES (1)');\n" }),
    );
    expect(trusted).toContainEqual({
      file: 'apps/api/src/post.ts',
      why: 'puts letters into the inbox',
      lines: 1,
    });
  });

  it('counts of a migration only the functions that have rights of their own', () => {
    const migration = [
      'CREATE TABLE a ();',
      'CREATE FUNCTION ctx.uid() RETURNS uuid SECURITY DEFINER AS $$',
      'SELECT 1',
      '$$;',
      'CREATE FUNCTION plain() RETURNS int AS $$',
      'SELECT 1',
      '$$;',
    ].join('\n');
    const { trusted } = countTrustedCode(build({ 'migrations/private/src/ctx.ts': migration }));
    expect(trusted.find(({ file }) => file.startsWith('migrations'))?.lines).toBe(3);
  });

  it('does not go on with a list that names files which are gone', () => {
    const gone = 'libs/confidentiality/src/gate-letters.ts';
    expect(() => countTrustedCode(build({}, gone))).toThrow('gate-letters.ts');
  });
});
