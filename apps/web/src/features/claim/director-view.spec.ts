import { expect, it } from '@jest/globals';
import { disclosedObjects, renderWhoSeesWhat } from '@aparte/confidentiality';
import { directorView } from './director-view.ts';

const view = directorView(renderWhoSeesWhat('fr'));
const ids = (lines: readonly { readonly id: string }[]): string[] => lines.map(({ id }) => id);

it('shows the seats, the bills and the list that the director sent', () => {
  expect(ids(view.sees)).toEqual(expect.arrayContaining(['seats', 'invoice', 'roster']));
});

it('shows what never reaches the director', () => {
  expect(ids(view.never)).toEqual(expect.arrayContaining(['seat-claim', 'match', 'session', 'message']));
});

it('puts nothing on both sides, and leaves out nothing that a rep has', () => {
  const both = [...ids(view.sees), ...ids(view.never)];
  expect(new Set(both).size).toBe(both.length);
  const page = renderWhoSeesWhat('fr');
  const ofRep = page.rows.filter((row) => row.cells.rep.verdict !== 'no').map((row) => row.id);
  expect(ofRep.filter((id) => !both.includes(id))).toEqual([]);
  expect(both.every((id) => disclosedObjects.some((object) => object.id === id))).toBe(true);
});
