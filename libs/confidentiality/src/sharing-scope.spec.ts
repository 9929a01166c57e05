import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gateLetterKinds } from './gate-letters.ts';
import { mayRelease, type SharingScope } from './sharing-scope.ts';

const scope = fc.record({ letters: fc.uniqueArray(fc.constantFrom(...gateLetterKinds)) });

it('releases a letter of a kind that was signed for, and no other', () => {
  fc.assert(
    fc.property(scope, fc.constantFrom(...gateLetterKinds), (signed, kind) => {
      expect(mayRelease(signed, kind)).toBe(signed.letters.includes(kind));
    }),
  );
});

it('releases nothing that is no letter, whatever somebody wrote into a scope', () => {
  fc.assert(
    fc.property(fc.string(), (kind) => {
      fc.pre(!gateLetterKinds.some((known) => known === kind));
      const forged = { letters: [kind] } as unknown as SharingScope;
      expect(mayRelease(forged, kind)).toBe(false);
    }),
  );
});

it('releases nothing where nothing was signed', () => {
  for (const kind of gateLetterKinds) expect(mayRelease(null, kind)).toBe(false);
});
