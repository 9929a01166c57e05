import { expect, it } from '@jest/globals';
import { accentedNames } from './accented-names.ts';

const lines = (...names: string[]) => names.map((name) => ({ name }));

it('shows the names by which an encoding can be judged, each once', () => {
  expect(accentedNames(lines('Anna Roy', 'Chloé Dupont', 'Chloé Dupont', 'Gaël'))).toEqual([
    'Chloé Dupont',
    'Gaël',
  ]);
});

it('shows a few of many', () => {
  const many = Array.from({ length: 50 }, (_, index) => `Zoé ${index}`);
  expect(accentedNames(lines(...many))).toEqual(many.slice(0, 8));
});
