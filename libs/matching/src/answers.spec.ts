import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AnswersRefused, parseAnswers } from './answers.ts';
import { answers } from './people.fake.ts';
import { questionnaire } from './questionnaire.ts';

function faultsOf(input: unknown): readonly object[] {
  try {
    parseAnswers(input);
  } catch (error) {
    if (error instanceof AnswersRefused) return error.faults;
    throw error;
  }
  return [];
}

const shortest = { language: 'both', topics: ['energy'], freeBands: ['evening'] };

it('reads a questionnaire answered in full', () => {
  expect(parseAnswers(JSON.parse(JSON.stringify(answers())))).toEqual(answers());
});

it('lets a rep skip everything but the language, what brings them and when they are free', () => {
  const skipped = {
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
  expect(parseAnswers(shortest)).toEqual({ ...shortest, ...skipped });
  expect(parseAnswers({ ...shortest, ...skipped })).toEqual({ ...shortest, ...skipped });
});

it('keeps one answer for every question, under its name', () => {
  expect(Object.keys(parseAnswers(shortest)).sort()).toEqual(Object.keys(questionnaire).sort());
});

it('puts several answers into the order of the questionnaire', () => {
  expect(parseAnswers({ ...shortest, topics: ['new-role', 'prospecting'] }).topics).toEqual([
    'prospecting',
    'new-role',
  ]);
});

it.each([null, undefined, 'fr', 3, [], [shortest]])('refuses %j, which is no questionnaire', (input) => {
  expect(faultsOf(input)[0]).toEqual({ pointer: '', code: 'not_an_object' });
});

it('asks for the three answers it cannot do without', () => {
  expect(faultsOf({})).toEqual([
    { pointer: '/language', code: 'required' },
    { pointer: '/topics', code: 'required' },
    { pointer: '/freeBands', code: 'required' },
  ]);
});

it.each([
  [{ avoid: 'Nordlys' }, '/avoid', 'unknown_field'],
  [{ 'a/b~': 1 }, '/a~1b~0', 'unknown_field'],
  [{ language: 'de' }, '/language', 'unknown_option'],
  [{ language: 1 }, '/language', 'wrong_type'],
  [{ role: 'toString' }, '/role', 'unknown_option'],
  [{ pace: ['weekly'] }, '/pace', 'wrong_type'],
  [{ topics: 'energy' }, '/topics', 'wrong_type'],
  [{ topics: ['energy', 'meaning', 'manager'] }, '/topics', 'too_many'],
  [{ topics: ['energy', 'energy'] }, '/topics/1', 'duplicate'],
  [{ customers: ['aliens'] }, '/customers/0', 'unknown_option'],
  [{ customers: [null] }, '/customers/0', 'wrong_type'],
  [{ style: 'gentle' }, '/style', 'not_an_object'],
  [{ style: { ...answers().style, warmth: 1 } }, '/style/warmth', 'unknown_field'],
  [{ style: { ...answers().style, 'framed-or-free': 3 } }, '/style/framed-or-free', 'out_of_range'],
  [{ style: { ...answers().style, 'framed-or-free': 0.5 } }, '/style/framed-or-free', 'out_of_range'],
  [{ style: { ...answers().style, 'framed-or-free': '0' } }, '/style/framed-or-free', 'wrong_type'],
  [{ style: { ...answers().style, 'framed-or-free': undefined } }, '/style/framed-or-free', 'required'],
])('points at what is wrong with %j', (change, pointer, code) => {
  expect(faultsOf({ ...shortest, ...change })[0]).toEqual({ pointer, code });
});

it('names the questions in its message and never the answers', () => {
  expect(() => parseAnswers({ ...shortest, role: 'SECRET' })).toThrow(
    'Answers refused: /role unknown_option',
  );
  expect(() => parseAnswers(null)).toThrow('Answers refused: / not_an_object, /language required');
});

it('throws nothing but its own refusal, whatever comes in', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(faultsOf(input).length).toBeGreaterThan(0);
    }),
  );
});
