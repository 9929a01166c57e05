import { expect, it } from '@jest/globals';
import { CoachProfileRefused, parseCoachProfile } from './coach-profile.ts';
import { profile } from './people.fake.ts';

function faultsOf(input: unknown): readonly object[] {
  try {
    parseCoachProfile(input);
  } catch (error) {
    if (error instanceof CoachProfileRefused) return error.faults;
    throw error;
  }
  return [];
}

it('reads what a coach brings', () => {
  expect(parseCoachProfile(JSON.parse(JSON.stringify(profile())))).toEqual(profile());
});

it('lets a coach leave open with whom they work best', () => {
  const open = { roles: [], customers: [], cycles: [], seniorities: [], comforts: [] };
  expect(parseCoachProfile({ ...profile(), ...open })).toEqual(profile(open));
});

it('asks for all that a rep will compare', () => {
  expect(faultsOf({})).toEqual([
    { pointer: '/style', code: 'required' },
    { pointer: '/languages', code: 'required' },
    { pointer: '/topics', code: 'required' },
    { pointer: '/hasSold', code: 'required' },
    { pointer: '/paces', code: 'required' },
    { pointer: '/channels', code: 'required' },
  ]);
});

it.each([
  [{ languages: ['both'] }, '/languages/0', 'unknown_option'],
  [{ hasSold: 'yes' }, '/hasSold', 'wrong_type'],
  [{ rating: 5 }, '/rating', 'unknown_field'],
  [{ style: null }, '/style', 'required'],
  [{ style: [] }, '/style', 'not_an_object'],
])('points at what is wrong with %j', (change, pointer, code) => {
  expect(faultsOf({ ...profile(), ...change })[0]).toEqual({ pointer, code });
});

it('says in its message where to look', () => {
  expect(() => parseCoachProfile({ ...profile(), hasSold: 1 })).toThrow(
    'Coach profile refused: /hasSold wrong_type',
  );
  expect(() => parseCoachProfile(7)).toThrow('Coach profile refused: / not_an_object');
});
