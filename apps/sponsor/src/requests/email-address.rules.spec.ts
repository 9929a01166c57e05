import { expect, it } from '@jest/globals';
import { isEmailAddress, normalisedEmail } from './email-address.rules.ts';

it.each([
  'anna@nordlys.example',
  "o'neil+work@sub.nordlys-medical.example",
  'a.b.c@x.io',
  `${'a'.repeat(64)}@nordlys.example`,
])('takes %s', (text) => {
  expect(isEmailAddress(text)).toBe(true);
});

it.each([
  '',
  'anna',
  '@nordlys.example',
  'anna@',
  'anna@nordlys',
  'anna@@nordlys.example',
  'anna nordlys@nordlys.example',
  '.anna@nordlys.example',
  'anna.@nordlys.example',
  'an..na@nordlys.example',
  '"anna"@nordlys.example',
  'anna@nordlys.example\r\nbcc: all@nordlys.example',
  'anna@-nordlys.example',
  'anna@nordlys..example',
  'anna@[127.0.0.1]',
  'anna@127.0.0.1',
  'änna@nordlys.example',
  'anna@nordlys.example,bob@nordlys.example',
  `${'a'.repeat(65)}@nordlys.example`,
  `a@${'b.'.repeat(130)}example`,
])('refuses %j', (text) => {
  expect(isEmailAddress(text)).toBe(false);
});

it('compares addresses without case or blanks around them', () => {
  expect(normalisedEmail(' Anna@Nordlys.Example ')).toBe('anna@nordlys.example');
});
