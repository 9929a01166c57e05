import { expect, it } from '@jest/globals';
import { say } from './wording.ts';

it('keeps French signs on the line of their word', () => {
  expect(say({ fr: 'Dites « oui » : maintenant !', en: '' }, 'fr')).toBe(
    'Dites «\u00a0oui\u00a0»\u00a0: maintenant\u00a0!',
  );
});

it('leaves English as it is written', () => {
  expect(say({ fr: '', en: 'Say yes : now !' }, 'en')).toBe('Say yes : now !');
});
