import { expect, it } from '@jest/globals';
import { createPassphrase, loadWords } from './passphrase.ts';
import { faultOfNewPassword } from './password-quality.ts';
import { namesOf } from './password-rules.ts';

const names = namesOf('camille@example.org', 'Camille');

it.each(['motdepasse12345', 'password1234567', '12345678901234', 'marseille marseille'])(
  'refuses %s, which thieves try first',
  async (password) => {
    expect(await faultOfNewPassword(password, names)).toBe('passwordKnown');
  },
);

it.each([
  'aaaaaaaaaaaaaaaaaaaa',
  'azertyuiop12345',
  'soleil-soleil-soleil',
  'Bonjour2024!!!!',
  'jetaimejetaimejetaime',
])('refuses %s, which is long and yet says little', async (password) => {
  expect(await faultOfNewPassword(password, names)).toBe('passwordWeak');
});

it('tells first of a password that is too short, or little more than a name', async () => {
  expect(await faultOfNewPassword('motdepasse', names)).toBe('password');
  expect(await faultOfNewPassword('Camille1234567', names)).toBe('passwordIsName');
});

it.each(['quatre mots et un de plus', 'correct horse battery staple', 'ma voisine tond à minuit'])(
  'takes the sentence « %s »',
  async (password) => {
    expect(await faultOfNewPassword(password, names)).toBeNull();
  },
);

it.each(['fr', 'en'])('takes every proposal of its own (%s)', async (locale) => {
  const words = await loadWords(locale);
  const shortest = [...words].sort((one, other) => one.length - other.length).slice(0, 5);
  let drawn = -1;
  const phrase = createPassphrase(shortest, () => (drawn += 1));
  expect(await faultOfNewPassword(phrase, names)).toBeNull();
});

it('does not take long over a very long one', async () => {
  expect(await faultOfNewPassword('a'.repeat(1024), names)).toBe('passwordWeak');
  expect(await faultOfNewPassword('a'.repeat(1025), names)).toBe('tooLong');
});
