import { expect, it } from '@jest/globals';
import { parseCoachProfile } from '@aparte/matching';
import {
  attributesOf,
  draftOfProfile,
  emptyProfile,
  faultsOfProfile,
  type ProfileDraft,
} from './profile-draft.ts';

const complete: ProfileDraft = {
  ...emptyProfile,
  headline: { fr: 'Douze ans sur la route', en: 'Twelve years on the road' },
  lists: {
    ...emptyProfile.lists,
    languages: ['fr'],
    topics: ['prospecting'],
    paces: ['weekly'],
    channels: ['phone'],
  },
  style: { 'asks-or-suggests': -1, 'gentle-or-direct': 0, 'framed-or-free': 2 },
};

it('names everything that an empty page lacks', () => {
  expect(faultsOfProfile(emptyProfile)).toEqual([
    'headline',
    'languages',
    'topics',
    'paces',
    'channels',
    'style',
  ]);
});

it('sends attributes that matching accepts', () => {
  expect(faultsOfProfile(complete)).toEqual([]);
  const attributes = attributesOf(complete);
  expect(parseCoachProfile(attributes)).toEqual(attributes);
  expect(draftOfProfile({ ...complete, attributes })).toEqual(complete);
});

it('refuses what the server would refuse', () => {
  const long = { fr: 'a'.repeat(141), en: 'a' };
  expect(faultsOfProfile({ ...complete, headline: long })).toEqual(['headline']);
  expect(faultsOfProfile({ ...complete, bio: { fr: 'a'.repeat(1201), en: '' } })).toEqual(['bio']);
  expect(faultsOfProfile({ ...complete, capacity: 0 })).toEqual(['capacity']);
  expect(faultsOfProfile({ ...complete, capacity: Number.NaN })).toEqual(['capacity']);
});
