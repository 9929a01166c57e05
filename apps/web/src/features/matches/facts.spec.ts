import { expect, it } from '@jest/globals';
import { readDifference, readReason } from './facts.ts';

it('names shared topics as they stand within a sentence', () => {
  expect(readReason('topics', { shared: ['prospecting', 'confidence'], asked: 2 }, 'fr')).toEqual({
    code: 'topics',
    items: ['la prospection', 'la confiance'],
    asked: 2,
  });
});

it('reads what the two have in common in their manner', () => {
  const facts = { sliders: ['gentle-or-direct'], pace: 'weekly', channel: null, comforts: ['laugh'] };
  expect(readReason('style', facts, 'en')).toEqual({
    code: 'style',
    sliders: ['gentle-or-direct'],
    items: ['every week'],
    comforts: ['laughing'],
  });
});

it('keeps capitals that are abbreviations', () => {
  const facts = { role: 'phone-prospector', cycle: null, customers: [], seniority: null, hasSold: true };
  expect(readReason('craft', facts, 'fr')).toEqual({
    code: 'craft',
    items: ['SDR, téléprospecteur'],
    hasSold: true,
  });
});

it('reads hours and the soonest time', () => {
  expect(readReason('hours', { minutesPerWeek: 330 }, 'fr')).toEqual({ code: 'hours', hours: 5.5 });
  expect(readReason('soonest', { startsAt: '2026-03-10T11:30:00Z' }, 'fr')).toEqual({
    code: 'soonest',
    startsAt: '2026-03-10T11:30:00Z',
  });
});

it('says towards which pole a coach differs', () => {
  const facts = { slider: 'gentle-or-direct', rep: -1, coach: 1 };
  expect(readDifference('style', facts, 'en')).toEqual({ code: 'style', pole: 'is direct' });
  expect(readDifference('topic', { topic: 'energy' }, 'fr')).toEqual({
    code: 'topic',
    topic: 'l’énergie, l’équilibre',
  });
});

it('passes over what it does not know instead of showing a code', () => {
  expect(readReason('stars', {}, 'fr')).toBe(null);
  expect(readReason('topics', { shared: ['unheard-of'], asked: 1 }, 'fr')).toMatchObject({ items: [] });
  expect(readDifference('style', { slider: 'unheard-of', rep: 0, coach: 2 }, 'fr')).toBe(null);
});
