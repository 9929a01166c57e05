import type { WrittenSpace } from './written-space.ts';

/** The format of the exported JSON. */
export const exportFormat = 'aparte-export/1';

/** Everything as JSON for another program, piece by piece. */
export function* jsonPieces(
  spaces: readonly WrittenSpace[],
  about: { readonly person: string; readonly timeZone: string; readonly madeAt: string },
): Generator<string> {
  yield `{"format":${JSON.stringify(exportFormat)},"person":${JSON.stringify(about.person)},`;
  yield `"timeZone":${JSON.stringify(about.timeZone)},"madeAt":${JSON.stringify(about.madeAt)},"spaces":[`;
  for (const [index, { title, state, entries }] of spaces.entries()) {
    yield `${index === 0 ? '' : ','}{"title":${JSON.stringify(title)},"state":${JSON.stringify(state)},"entries":[`;
    for (const [place, entry] of entries.entries()) yield `${place === 0 ? '' : ','}${JSON.stringify(entry)}`;
    yield ']}';
  }
  yield ']}';
}
