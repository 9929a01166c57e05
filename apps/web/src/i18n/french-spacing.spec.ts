import { expect, it } from '@jest/globals';
import { withFrenchSpacing } from './french-spacing.ts';

it('ties a sign to the word before it', () => {
  expect(withFrenchSpacing('Prêt ? Oui : 12 € !')).toBe('Prêt\u00a0? Oui\u00a0: 12\u00a0€\u00a0!');
});

it('ties both quotation marks to what they quote', () => {
  expect(withFrenchSpacing('« rien »')).toBe('«\u00a0rien\u00a0»');
});

it('leaves a text without such signs as it is', () => {
  expect(withFrenchSpacing('une heure à soi')).toBe('une heure à soi');
});
