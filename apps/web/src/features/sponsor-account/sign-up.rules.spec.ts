import { expect, it } from '@jest/globals';
import { faultsOfSignUp, type SignUpForm } from './sign-up.rules.ts';

const complete: SignUpForm = {
  organisationName: 'Nordlys Medical',
  displayName: 'Ingrid Dahl',
  email: 'ingrid@nordlys.example',
  password: 'quatre mots bien choisis',
  acceptsTerms: true,
};

it('finds nothing to say about a complete form', () => {
  expect(faultsOfSignUp(complete)).toEqual([]);
});

it.each<[string, Partial<SignUpForm>, string]>([
  ['a firm without a name', { organisationName: '  ' }, '/organisationName is-not-empty'],
  ['a person without a name', { displayName: '' }, '/displayName is-not-empty'],
  ['an address without an at sign', { email: 'ingrid.nordlys.example' }, '/email is-email'],
  ['a password of thirteen characters', { password: '1234567890123' }, '/password min-length'],
  ['an agreement that was not given', { acceptsTerms: false }, '/acceptsTerms equals'],
])('names %s', (_name, change, fault) => {
  const found = faultsOfSignUp({ ...complete, ...change });
  expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([fault]);
});

it('accepts a password of fourteen characters', () => {
  expect(faultsOfSignUp({ ...complete, password: '12345678901234' })).toEqual([]);
});

it('names every fault at once, in the order of the form', () => {
  const empty = { organisationName: '', displayName: '', email: '', password: '', acceptsTerms: false };
  expect(faultsOfSignUp(empty).map(({ pointer }) => pointer)).toEqual([
    '/organisationName',
    '/displayName',
    '/email',
    '/password',
    '/acceptsTerms',
  ]);
});
