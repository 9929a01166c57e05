import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instant, type Instant } from './instant.ts';
import { dateOfDayNumber, localDate } from './local-date.ts';
import { isZoneId, localDayAt, momentOf, offsetAt, piecesOfOneOffset, wallTimeAt, zoneId } from './zone.ts';

const zones = [
  'Europe/Paris',
  'America/Montreal',
  'Indian/Reunion',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
  'UTC',
].map(zoneId);
const paris = zoneId('Europe/Paris');

// Days around each change of the clocks matter most, so half of the generated days lie there.
const changeDays = [
  '2011-12-30',
  '2026-03-29',
  '2026-10-25',
  '2026-03-08',
  '2026-11-01',
  '2026-04-05',
  '2026-10-04',
];
const anyDate = fc.oneof(
  fc.integer({ min: 14_000, max: 24_000 }).map(dateOfDayNumber),
  fc.constantFrom(...changeDays.map(localDate)),
);

function iso(moment: Instant): string {
  return new Date(moment).toISOString();
}

it('finds the moment of every wall time as Temporal does, in gaps and overlaps too', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      anyDate,
      fc.integer({ min: 0, max: 1_439 }),
      (zone, date, minute) => {
        const expected = Temporal.PlainDate.from(date)
          .toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
          .toZonedDateTime(zone, { disambiguation: 'compatible' });
        expect(momentOf(zone, date, minute)).toBe(expected.epochMilliseconds);
      },
    ),
    { numRuns: 2_000 },
  );
});

it('reads the wall clock at every moment as Temporal does', () => {
  const anyMoment = fc.integer({ min: Date.UTC(2008, 0), max: Date.UTC(2036, 0) }).map(instant);
  fc.assert(
    fc.property(fc.constantFrom(...zones), anyMoment, (zone, moment) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
      expect(wallTimeAt(zone, moment)).toEqual({
        date: expected.toPlainDate().toString(),
        minute: expected.hour * 60 + expected.minute,
      });
      expect(offsetAt(zone, moment) * 1_000_000).toBe(expected.offsetNanoseconds);
    }),
    { numRuns: 1_000 },
  );
});

it('moves a time that the Paris clocks skip forward by the hour they skip', () => {
  expect(iso(momentOf(paris, localDate('2026-03-29'), 2 * 60 + 30))).toBe('2026-03-29T01:30:00.000Z');
});

it('takes the first of two half past twos when the Paris clocks go back', () => {
  expect(iso(momentOf(paris, localDate('2026-10-25'), 2 * 60 + 30))).toBe('2026-10-25T00:30:00.000Z');
});

it('knows that Lord Howe moves its clocks by half an hour', () => {
  const lordHowe = zoneId('Australia/Lord_Howe');
  expect(iso(momentOf(lordHowe, localDate('2026-10-04'), 2 * 60 + 15))).toBe('2026-10-03T15:45:00.000Z');
});

it('reads minute 1440 as the next midnight, also on a day of 23 hours', () => {
  const day = localDate('2026-03-29');
  expect(momentOf(paris, day, 1_440)).toBe(momentOf(paris, localDate('2026-03-30'), 0));
  expect(momentOf(paris, day, 1_440) - momentOf(paris, day, 0)).toBe(23 * 3_600_000);
});

it('cuts a stretch of five years where the clocks change, losing no moment', () => {
  const whole = { startsAt: instant('2024-01-15T00:00:00Z'), endsAt: instant('2029-01-15T00:00:00Z') };
  const pieces = piecesOfOneOffset(paris, whole);
  expect([pieces[0]?.startsAt, pieces.at(-1)?.endsAt]).toEqual([whole.startsAt, whole.endsAt]);
  pieces.slice(1).forEach((piece, index) => {
    expect(piece.startsAt).toBe(pieces[index]?.endsAt);
  });
  const changes = pieces.filter(
    ({ offsetMs }, index) => index > 0 && offsetMs !== pieces[index - 1]?.offsetMs,
  );
  expect(changes).toHaveLength(10);
  expect(changes.slice(0, 2).map(({ startsAt, offsetMs }) => [iso(startsAt), offsetMs / 3_600_000])).toEqual([
    ['2024-03-31T01:00:00.000Z', 2],
    ['2024-10-27T01:00:00.000Z', 1],
  ]);
});

it('counts local days, not days of UTC', () => {
  expect(localDayAt(zoneId('Indian/Reunion'), instant('1970-01-01T21:00:00Z'))).toBe(1);
  expect(localDayAt(zoneId('America/Montreal'), instant('1970-01-01T03:00:00Z'))).toBe(-1);
});

it.each([
  '+02:00',
  'europe/paris',
  'Europe/Atlantis',
  '',
  'UTC[u-ca=iso8601]',
  '2026-01-01T00:00[Europe/Paris]',
  '../etc',
])('knows no zone %p', (name) => {
  expect(isZoneId(name)).toBe(false);
  expect(() => zoneId(name)).toThrow('Unknown time zone');
});
