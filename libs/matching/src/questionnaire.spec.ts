import { expect, it } from '@jest/globals';
import { lineToCoach, questionnaire, type Question } from './questionnaire.ts';

const questions: readonly Question[] = Object.values(questionnaire);

it('asks questions 1 to 11 and 13, in order; 12 and 14 are asked elsewhere', () => {
  expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13]);
  expect(lineToCoach.number).toBe(14);
});

it('says everything in both languages', () => {
  const texts = JSON.stringify([questionnaire, lineToCoach]);
  const french = texts.match(/"fr":"[^"]+"/g) ?? [];
  const english = texts.match(/"en":"[^"]+"/g) ?? [];
  expect(french.length).toBeGreaterThan(60);
  // Every language table also has the keys "fr" and "en" for the languages themselves.
  expect(english).toHaveLength(french.length);
});

it('never allows more answers than there are', () => {
  for (const question of questions) {
    if (question.kind === 'multi')
      expect(question.most).toBeLessThanOrEqual(Object.keys(question.options).length);
  }
});

it('never asks for age, gender or origin', () => {
  expect(Object.keys(questionnaire).join(' ')).not.toMatch(/\b(age|gender|sex|origin|photo)\b/i);
});
