import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { Journal } from './journal.ts';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'journal-'));
  file = join(directory, 'deeper', 'journal.jsonl');
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

function open(): { journal: Journal<string>; entries: string[] } {
  const journal = new Journal(file, (value): value is string => typeof value === 'string');
  const entries: string[] = [];
  journal.replay((entry) => entries.push(entry));
  return { journal, entries };
}

it('brings back what was written, in order, longer than one read and in any script', () => {
  const written = ['a', 'é\n"€"', 'x'.repeat(200_000), ''];
  const { journal } = open();
  for (const entry of written) journal.append(entry);

  expect(open().entries).toEqual(written);
});

it('puts other entries in the place of all others', () => {
  const { journal } = open();
  journal.append('old');

  journal.replaceAll(['new', 'newer']);
  journal.append('newest');

  expect(open().entries).toEqual(['new', 'newer', 'newest']);
});

it('brings back whole lines only, wherever the file was cut, and stays writable', () => {
  const { journal } = open();
  for (const entry of ['first', 'deuxième', 'third']) journal.append(entry);
  const whole = readFileSync(file);

  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length }), (length) => {
      writeFileSync(file, whole.subarray(0, length));
      const cut = open();
      cut.journal.append('after');

      expect(['first', 'deuxième', 'third'].slice(0, cut.entries.length)).toEqual(cut.entries);
      expect(open().entries).toEqual([...cut.entries, 'after']);
    }),
    { numRuns: 40 },
  );
});

it('names the file and the line that nobody wrote', () => {
  open().journal.append('first');
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"a":1}\n`);

  expect(() => open()).toThrow(/journal\.jsonl, line 2,/);
});

it('is wasteful once most of its lines no longer count', () => {
  const { journal } = open();
  for (let line = 0; line < 1001; line += 1) journal.append('x');

  expect([journal.isWasteful(300), journal.isWasteful(200)]).toEqual([false, true]);
});
