import { inspect } from 'node:util';
import { expect, it } from '@jest/globals';
import { Confidential, ConfidentialityBreach, RevealCapability, type RevealPurpose } from './confidential.ts';

const secret = 'I am afraid of the phone';

function arrange(): Confidential<string> {
  return new Confidential(secret);
}

it('gives its content to whoever states a purpose', () => {
  expect(arrange().reveal(RevealCapability.for('show-to-owner'))).toBe(secret);
});

it.each([
  ['JSON', (wrapped: unknown) => JSON.stringify({ nested: [wrapped] })],
  ['a text', (wrapped: unknown) => String(wrapped)],
  ['a template', (wrapped: unknown) => `note: ${wrapped as string}`],
  ['a sum', (wrapped: unknown) => (wrapped as string) + '.'],
  ['a number', (wrapped: unknown) => Number(wrapped)],
  ['a joined list', (wrapped: unknown) => [wrapped].join()],
  ['toString itself', (wrapped: unknown) => (wrapped as Confidential<string>).toString()],
  ['valueOf itself', (wrapped: unknown) => (wrapped as Confidential<string>).valueOf()],
])('refuses to become part of %s, and the refusal does not carry the content', (_name, leak) => {
  let refusal: unknown;
  try {
    leak(arrange());
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(ConfidentialityBreach);
  expect(refusal).toMatchObject({ name: 'ConfidentialityBreach', code: 'confidentiality_breach' });
  expect(inspect(refusal)).not.toContain(secret);
});

it.each([
  [
    'the debugger',
    (wrapped: Confidential<string>) => inspect({ deep: { wrapped } }, { showHidden: true, depth: 9 }),
  ],
  ['a spread', (wrapped: Confidential<string>) => inspect({ ...wrapped })],
  ['its values', (wrapped: Confidential<string>) => inspect(Object.values(wrapped))],
  ['its own properties', (wrapped: Confidential<string>) => inspect(Reflect.ownKeys(wrapped))],
  ['a clone', (wrapped: Confidential<string>) => inspect(structuredClone(wrapped))],
])('shows nothing to %s', (_name, look) => {
  expect(look(arrange())).not.toContain(secret);
});

it('says in the debugger that something is hidden', () => {
  expect(inspect(arrange())).toBe('Confidential { hidden }');
});

it.each([
  undefined,
  null,
  'show-to-owner',
  {},
  { purpose: 'show-to-owner' },
  Object.create(RevealCapability.prototype),
])('refuses a capability that was not granted: %p', (forged) => {
  expect(() => arrange().reveal(forged as RevealCapability)).toThrow(ConfidentialityBreach);
});

it.each(['curiosity', 'toString', '__proto__'])('grants no capability for %p', (purpose) => {
  expect(() => RevealCapability.for(purpose as RevealPurpose)).toThrow(ConfidentialityBreach);
});
