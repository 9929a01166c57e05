import { expect, it } from '@jest/globals';
import { later } from '@aparte/scheduling';
import type { Answers } from './answers.ts';
import { coach, rep, thursday } from './people.fake.ts';
import { mostPoints, scoreOf, scoreParts, type PartPoints } from './score.ts';

const nowAndOften = { sharedHalfHours: 20, firstSlotAt: thursday };
const never = { sharedHalfHours: 4, firstSlotAt: later(thursday, 14 * 86_400_000) };
const stranger = {
  roles: [],
  customers: [],
  cycles: [],
  seniorities: [],
  topics: ['meaning' as const],
  style: { 'asks-or-suggests': 2, 'gentle-or-direct': 2, 'framed-or-free': 2 },
  hasSold: false,
  paces: ['on-demand' as const],
  channels: ['phone' as const],
  comforts: [],
};

function partsFor(candidate: Parameters<typeof scoreOf>[1], change: Partial<Answers> = {}): PartPoints {
  return scoreOf(rep(change), candidate, nowAndOften, thursday).parts;
}

it('shares exactly a thousand points among its parts', () => {
  expect(scoreParts.reduce((sum, part) => sum + mostPoints[part], 0)).toBe(1_000);
});

it('gives a thousand points to the coach who mirrors the rep, is free now and has all the room', () => {
  expect(scoreOf(rep(), coach(), nowAndOften, thursday)).toEqual({ total: 1_000, parts: mostPoints });
});

it('gives a stranger only what the rules demanded anyway', () => {
  const { total, parts } = scoreOf(rep(), coach({ activeReps: 4 }, stranger), never, thursday);
  expect(parts).toEqual({ topics: 0, style: 35, craft: 0, hours: 22, soonest: 0, room: 20 });
  expect(total).toBe(77);
});

it('gives half of the topic points for one topic of two', () => {
  expect(partsFor(coach({}, { topics: ['confidence'] })).topics).toBe(175);
});

it('counts a skipped question half, the same for every coach', () => {
  const skipped: Partial<Answers> = {
    role: null,
    customers: [],
    cycle: null,
    seniority: null,
    style: null,
    salesBackground: null,
    pace: null,
    channel: null,
    comforts: [],
  };
  const forMirror = partsFor(coach(), skipped);
  const forStranger = partsFor(coach({}, stranger), skipped);
  expect([forMirror.style, forMirror.craft]).toEqual([100, 86]);
  expect([forStranger.style, forStranger.craft]).toEqual([100, 86]);
});

it('takes the points for a sales background only from a rep who finds it useful', () => {
  const neverSold = coach({}, { hasSold: false });
  expect(mostPoints.craft - partsFor(neverSold).craft).toBe(20);
  expect(partsFor(neverSold, { salesBackground: 'indifferent' }).craft).toBe(mostPoints.craft);
});

it('saturates at ten hours a week in common', () => {
  const many = scoreOf(rep(), coach(), { ...nowAndOften, sharedHalfHours: 29 }, thursday);
  expect(many.parts.hours).toBe(mostPoints.hours);
});
