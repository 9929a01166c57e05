import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant, type Interval } from './instant.ts';
import { clip, merge, overlaps, subtract } from './intervals.ts';

function stretch(startsAt: number, endsAt: number): Interval {
  return { startsAt: instant(startsAt), endsAt: instant(endsAt) };
}

const anyStretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -3, max: 15 }))
    .map(([at, length]) => stretch(at, at + length)),
  { maxLength: 8 },
);

/** Which whole moments are covered: slow, and plainly right. */
function covered(intervals: readonly Interval[]): number[] {
  return Array.from({ length: 90 }, (_, at) => at).filter((at) =>
    intervals.some(({ startsAt, endsAt }) => startsAt <= at && at < endsAt),
  );
}

it('joins stretches without gaining or losing a moment', () => {
  fc.assert(
    fc.property(anyStretches, (stretches) => {
      const merged = merge(stretches);
      expect(covered(merged)).toEqual(covered(stretches));
      merged.slice(1).forEach((next, index) => {
        expect(next.startsAt).toBeGreaterThan(merged[index]!.endsAt);
      });
    }),
  );
});

it('takes out exactly the moments that are taken', () => {
  fc.assert(
    fc.property(anyStretches, anyStretches, (from, taken) => {
      const busy = new Set(covered(taken));
      const expected = covered(from).filter((at) => !busy.has(at));
      expect(covered(subtract(merge(from), merge(taken)))).toEqual(expected);
    }),
  );
});

it('keeps what lies within the bounds', () => {
  expect(clip([stretch(0, 5), stretch(6, 8), stretch(9, 20)], stretch(4, 10))).toEqual([
    stretch(4, 5),
    stretch(6, 8),
    stretch(9, 10),
  ]);
});

it('does not count touching as overlapping', () => {
  expect(overlaps(stretch(0, 5), stretch(5, 9))).toBe(false);
  expect(overlaps(stretch(0, 6), stretch(5, 9))).toBe(true);
});
