import { expect, it } from '@jest/globals';
import { FixedClock, SeededRandom, SequentialIds } from './index.ts';

it('keeps the clock where the test put it', () => {
  const clock = new FixedClock('2026-03-09T10:00:00Z');
  clock.now().setFullYear(1999);
  expect(clock.now().toISOString()).toBe('2026-03-09T10:00:00.000Z');

  clock.advance(61);
  expect(clock.now().toISOString()).toBe('2026-03-09T10:01:01.000Z');
  clock.moveTo('2026-12-31T23:59:59Z');
  expect(clock.now().toISOString()).toBe('2026-12-31T23:59:59.000Z');
});

it('counts identifiers that Postgres takes for UUIDs', () => {
  const ids = new SequentialIds();
  expect([ids.uuid(), ids.uuid()]).toEqual([
    '00000000-0000-4000-8000-000000000001',
    '00000000-0000-4000-8000-000000000002',
  ]);
});

it('draws the same bytes from the same seed, and goes on from there', () => {
  const random = new SeededRandom('a');
  const first = random.bytes(40);
  expect(first).toHaveLength(40);
  expect(new SeededRandom('a').bytes(40)).toEqual(first);
  expect(random.bytes(40)).not.toEqual(first);
  expect(new SeededRandom('b').bytes(40)).not.toEqual(first);
});
