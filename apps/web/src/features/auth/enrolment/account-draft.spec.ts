import { expect, it } from '@jest/globals';
import { type AccountDraft, faultsOfAccount } from './account-draft.ts';

const draft: AccountDraft = {
  loginId: 'camille@example.org',
  displayName: 'Camille',
  password: 'abeille-tamis-givre',
  timeZone: 'Europe/Paris',
  locale: 'fr',
};

it('accepts an e-mail, a name and a long enough password', () => {
  expect(faultsOfAccount(draft)).toEqual([]);
});

it('names everything that is missing at once', () => {
  expect(faultsOfAccount({ ...draft, loginId: ' ', displayName: ' ', password: '' })).toEqual([
    { pointer: '/loginId', code: 'loginId' },
    { pointer: '/displayName', code: 'displayName' },
    { pointer: '/password', code: 'password' },
  ]);
});

it('counts fourteen characters, however they are typed', () => {
  expect(faultsOfAccount({ ...draft, password: 'é'.repeat(14) })).toEqual([]);
  expect(faultsOfAccount({ ...draft, password: 'e\u0301'.repeat(13) })).toEqual([
    { pointer: '/password', code: 'password' },
  ]);
});

it('refuses a password that is little more than the e-mail or the name', () => {
  expect(faultsOfAccount({ ...draft, password: 'Camille12345678' })).toEqual([
    { pointer: '/password', code: 'passwordIsName' },
  ]);
});

it('lets a name stand in a longer phrase', () => {
  expect(faultsOfAccount({ ...draft, password: 'camille tond la pelouse' })).toEqual([]);
});

it('refuses what no server could keep', () => {
  const name = 'a'.repeat(81);
  expect(faultsOfAccount({ ...draft, displayName: name })).toEqual([
    { pointer: '/displayName', code: 'tooLong' },
  ]);
});
