import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cancellationDeadline } from './cancellation.rules.ts';

it('is a day before the session, to the second', () => {
  expect(cancellationDeadline(new Date('2026-03-26T09:30:00Z'))).toEqual(new Date('2026-03-25T09:30:00Z'));
});

it('counts hours, so that a night on which the clocks change makes no difference', () => {
  // Nine in the morning in Paris, summer time since the night; a day before was ten past the old clock.
  expect(cancellationDeadline(new Date('2026-03-29T07:00:00Z'))).toEqual(new Date('2026-03-28T07:00:00Z'));
});

const instants = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2080-01-01T00:00:00Z'),
  noInvalidDate: true,
});

it('leaves the session where it was and lies exactly twenty-four hours before it', () => {
  fc.assert(
    fc.property(instants, (startsAt) => {
      const before = startsAt.getTime();
      const deadline = cancellationDeadline(startsAt);
      expect(startsAt.getTime()).toBe(before);
      expect(before - deadline.getTime()).toBe(24 * 3_600_000);
    }),
  );
});
