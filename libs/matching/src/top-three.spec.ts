import { expect, it } from '@jest/globals';
import { instant, later, zoneId, type IsoWeekday } from '@aparte/scheduling';
import fc from 'fast-check';
import {
  channels,
  comforts,
  customerKinds,
  freeBands,
  idsOf,
  languageChoices,
  paces,
  roles,
  salesBackgrounds,
  salesCycles,
  seniorities,
  topics,
  type Style,
} from './options.ts';
import type { AvailableCoach, SeekingRep } from './people.ts';
import { coach, rep, thursday } from './people.fake.ts';
import { mostPoints, scoreParts } from './score.ts';
import { proposeThree } from './top-three.ts';
import { repWeek, sharedHalfHours } from './half-hours.ts';

const zones = ['Europe/Paris', 'Indian/Reunion', 'America/Montreal'].map(zoneId);
const anyStep = fc.integer({ min: -2, max: 2 });
const anyStyle: fc.Arbitrary<Style> = fc.record({
  'asks-or-suggests': anyStep,
  'gentle-or-direct': anyStep,
  'framed-or-free': anyStep,
});
const anyOf = <Id extends string>(options: Readonly<Record<Id, unknown>>): fc.Arbitrary<Id> =>
  fc.constantFrom(...idsOf(options));
const someOf = <Id extends string>(
  options: Readonly<Record<Id, unknown>>,
  minLength = 0,
): fc.Arbitrary<Id[]> => fc.subarray([...idsOf(options)], { minLength });

const anyRep: fc.Arbitrary<SeekingRep> = fc.record({
  id: fc.uuid(),
  organisationId: fc.constantFrom('nordlys', 'atelier'),
  zone: fc.constantFrom(...zones),
  answers: fc.record({
    language: anyOf(languageChoices),
    role: fc.option(anyOf(roles)),
    customers: someOf(customerKinds),
    cycle: fc.option(anyOf(salesCycles)),
    seniority: fc.option(anyOf(seniorities)),
    topics: fc.subarray([...idsOf(topics)], { minLength: 1, maxLength: 2 }),
    style: fc.option(anyStyle),
    salesBackground: fc.option(anyOf(salesBackgrounds)),
    pace: fc.option(anyOf(paces)),
    freeBands: someOf(freeBands, 1),
    channel: fc.option(anyOf(channels)),
    comforts: someOf(comforts),
  }),
});

const anyCoach: fc.Arbitrary<Omit<AvailableCoach, 'id'>> = fc.record({
  isActive: fc.constantFrom(true, true, true, false),
  profile: fc.record({
    languages: fc.subarray(['fr' as const, 'en' as const], { minLength: 1 }),
    roles: someOf(roles),
    customers: someOf(customerKinds),
    cycles: someOf(salesCycles),
    seniorities: someOf(seniorities),
    topics: someOf(topics, 1),
    style: anyStyle,
    hasSold: fc.boolean(),
    paces: someOf(paces, 1),
    channels: someOf(channels, 1),
    comforts: someOf(comforts),
  }),
  tiedOrganisationIds: fc.subarray(['nordlys', 'atelier', 'elsewhere']),
  activeReps: fc.integer({ min: 0, max: 4 }),
  mostReps: fc.integer({ min: 0, max: 5 }),
  availability: fc.record({
    zone: fc.constantFrom(...zones),
    rules: fc.array(
      fc.record({
        isoWeekday: fc.constantFrom<IsoWeekday[]>(1, 2, 3, 4, 5),
        startMinute: fc.constantFrom(420, 540, 720),
        endMinute: fc.constantFrom(780, 1_020, 1_290),
      }),
      { maxLength: 4 },
    ),
    overrides: fc.constant([]),
  }),
  freeSlotStarts: fc.array(
    fc.integer({ min: -48, max: 21 * 48 }).map((halfHours) => later(thursday, halfHours * 1_800_000)),
    { maxLength: 30 },
  ),
});

const anyCoaches = fc
  .array(anyCoach, { maxLength: 14 })
  .map((list) => list.map((each, index): AvailableCoach => ({ ...each, id: `coach-${index}` })));

it('never proposes a coach whom a hard rule forbids', () => {
  fc.assert(
    fc.property(anyRep, anyCoaches, (seeking, coaches) => {
      const week = repWeek(seeking.answers.freeBands, seeking.zone, thursday);
      for (const { coachId, firstSlotAt } of proposeThree(seeking, coaches, thursday).proposals) {
        const proposed = coaches.find(({ id }) => id === coachId)!;
        expect(proposed.isActive).toBe(true);
        expect(proposed.activeReps).toBeLessThan(proposed.mostReps);
        expect(proposed.tiedOrganisationIds).not.toContain(seeking.organisationId);
        if (seeking.answers.language !== 'both')
          expect(proposed.profile.languages).toContain(seeking.answers.language);
        if (seeking.answers.salesBackground === 'essential') expect(proposed.profile.hasSold).toBe(true);
        expect(sharedHalfHours(week, proposed.availability)).toBeGreaterThanOrEqual(4);
        expect(proposed.freeSlotStarts).toContain(firstSlotAt);
        expect(firstSlotAt).toBeGreaterThanOrEqual(thursday);
      }
    }),
    { numRuns: 300 },
  );
});

it('proposes as many different coaches as are allowed, three at most, and counts the others by rule', () => {
  fc.assert(
    fc.property(anyRep, anyCoaches, (seeking, coaches) => {
      const { proposals, leftOut } = proposeThree(seeking, coaches, thursday);
      const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
      expect(proposals).toHaveLength(Math.min(3, coaches.length - left));
      expect(new Set(proposals.map(({ coachId }) => coachId)).size).toBe(proposals.length);
    }),
    { numRuns: 200 },
  );
});

it('keeps every score a whole number from 0 to 1000 that is the sum of its parts', () => {
  fc.assert(
    fc.property(anyRep, anyCoaches, (seeking, coaches) => {
      for (const { score, parts } of proposeThree(seeking, coaches, thursday).proposals) {
        expect(score).toBe(scoreParts.reduce((sum, part) => sum + parts[part], 0));
        for (const part of scoreParts) {
          expect(Number.isInteger(parts[part])).toBe(true);
          expect(parts[part]).toBeGreaterThanOrEqual(0);
          expect(parts[part]).toBeLessThanOrEqual(mostPoints[part]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('gives the same answer to the same question, in whatever order the coaches come', () => {
  fc.assert(
    fc.property(anyRep, anyCoaches, (seeking, coaches) => {
      const before = structuredClone(coaches);
      const answer = proposeThree(seeking, coaches, thursday);
      expect(proposeThree(seeking, coaches.toReversed(), thursday)).toEqual(answer);
      expect(coaches).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

it('puts the best fit first', () => {
  const worse = coach({ id: 'worse' }, { topics: ['confidence'] });
  const { proposals } = proposeThree(rep(), [worse, coach({ id: 'best' })], thursday);
  expect(proposals.map(({ coachId }) => coachId)).toEqual(['best', 'worse']);
  expect(proposals[0]?.reasons).toHaveLength(3);
  expect(proposals[1]?.difference).toBeNull();
});

it('prefers somebody different to a third of the same kind', () => {
  const alike = ['a', 'b', 'c'].map((id) => coach({ id }));
  const different = coach(
    { id: 'different' },
    {
      topics: ['prospecting', 'confidence', 'energy', 'recovery'],
      style: { 'asks-or-suggests': 1, 'gentle-or-direct': 0, 'framed-or-free': 0 },
      roles: ['field', 'store'],
      cycles: ['months', 'weeks'],
    },
  );
  const { proposals } = proposeThree(rep(), [...alike, different], thursday);
  expect(proposals).toHaveLength(3);
  expect(proposals.map(({ coachId }) => coachId)).toContain('different');
});

it('keeps the list still for the week, and does not give every rep the same first coach', () => {
  const equals = Array.from({ length: 6 }, (_, index) => coach({ id: `coach-${index}` }));
  const listFor = (id: string, now = thursday): string[] =>
    proposeThree(rep({}, id), equals, now).proposals.map(({ coachId }) => coachId);

  expect(listFor('rep-1', instant('2026-10-02T08:00:00Z'))).toEqual(listFor('rep-1'));
  const firsts = new Set(Array.from({ length: 40 }, (_, index) => listFor(`rep-${index}`)[0]));
  expect(firsts.size).toBe(6);
});

it('orders coaches by id where even the tie-break is equal', () => {
  const twins = [coach({ id: 'same' }), coach({ id: 'same' })];
  expect(proposeThree(rep(), twins, thursday).proposals).toHaveLength(2);
});

it('says how many were left out by which rule, and nothing about whom', () => {
  const coaches = [
    coach({ id: 'a', isActive: false }),
    coach({ id: 'b' }, { languages: ['en'] }),
    coach({ id: 'c', activeReps: 5 }),
    coach({ id: 'd', tiedOrganisationIds: ['nordlys'] }),
    coach({ id: 'e', freeSlotStarts: [] }),
  ];
  expect(proposeThree(rep(), coaches, thursday)).toEqual({
    proposals: [],
    leftOut: {
      not_active: 1,
      language: 1,
      full: 1,
      sales_background: 0,
      conflict_org: 1,
      no_overlap: 0,
      no_slot_14d: 1,
    },
  });
});

it('proposes nobody when there is nobody', () => {
  expect(proposeThree(rep(), [], thursday).proposals).toEqual([]);
});
