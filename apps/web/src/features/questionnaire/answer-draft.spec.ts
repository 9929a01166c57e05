import { expect, it } from '@jest/globals';
import { idsOf, parseAnswers, styleSliders } from '@aparte/matching';
import { answersToSend, draftOf, isAnswered, moved, questionIds, toggled } from './answer-draft.ts';

const least = { language: 'fr', topics: ['prospecting'], freeBands: ['midday'] } as const;

it('sends something that matching accepts once the three needed answers are there', () => {
  const answers = parseAnswers(answersToSend(least));
  expect(answers).toMatchObject({ ...least, role: null, customers: [], style: null });
});

it('asks every question of the questionnaire', () => {
  expect(questionIds).toHaveLength(12);
});

it('takes up answers given before without changing them', () => {
  const answers = parseAnswers(answersToSend(least));
  expect(answersToSend(draftOf(answers))).toEqual(answers);
});

it('counts an empty list and a skipped question as no answer', () => {
  expect(isAnswered({}, 'language')).toBe(false);
  expect(isAnswered({ topics: [] }, 'topics')).toBe(false);
  expect(isAnswered(least, 'topics')).toBe(true);
});

it('does not tick more answers than allowed, and unticks at will', () => {
  expect(toggled(['a', 'b'], 'c', 2)).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a', 2)).toEqual(['b']);
});

it('leaves sliders that were not touched in the middle', () => {
  const sliders = idsOf(styleSliders);
  const style = moved(null, sliders, 'gentle-or-direct', 2);
  expect(style).toEqual({ 'asks-or-suggests': 0, 'gentle-or-direct': 2, 'framed-or-free': 0 });
  expect(moved(style, sliders, 'asks-or-suggests', -1)['gentle-or-direct']).toBe(2);
});
