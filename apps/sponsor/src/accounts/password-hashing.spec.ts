import { expect, it } from '@jest/globals';
import { SeededRandom } from '@aparte/testing';
import { PasswordHashing } from './password-hashing.ts';

const PASSWORD = 'un long mot de passe';

function arrange(): PasswordHashing {
  return new PasswordHashing(new SeededRandom('passwords'));
}

it('recognises the password it has hashed and no other', async () => {
  const passwords = arrange();
  const hash = await passwords.hash(PASSWORD);
  expect(await passwords.isRight(PASSWORD, hash)).toBe(true);
  expect(await passwords.isRight(`${PASSWORD} `, hash)).toBe(false);
});

it('writes its cost down, 64 MiB and three passes, and salts', async () => {
  const passwords = arrange();
  const hash = await passwords.hash(PASSWORD);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await passwords.hash(PASSWORD)).not.toBe(hash);
});

it('takes a composed and a decomposed accent for the same password', async () => {
  const passwords = arrange();
  const hash = await passwords.hash('une phrase sincère'.normalize('NFC'));
  expect(await passwords.isRight('une phrase sincère'.normalize('NFD'), hash)).toBe(true);
});

it('agrees with the published result of another implementation', async () => {
  // From the test suite of the reference implementation of Argon2.
  const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await arrange().isRight('password', hash)).toBe(true);
});

it('answers no for somebody unknown after the same work', async () => {
  expect(await arrange().isRight(PASSWORD, null)).toBe(false);
});

it('sends a crowd away instead of queueing it for ever', async () => {
  const passwords = arrange();
  const weak = '$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  const crowd = Array.from({ length: 52 }, () => passwords.isRight(PASSWORD, weak));
  const answers = await Promise.allSettled(crowd);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
  expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(2);
});
