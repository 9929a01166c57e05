import { renderWhoSeesWhat, type DisclosureCell } from './who-sees-what.ts';
import type { Locale } from './wording.ts';

/** The page « qui voit quoi » as a Markdown document for the repository. */
export function whoSeesWhatMarkdown(locale: Locale): string {
  const page = renderWhoSeesWhat(locale);
  const columns = [...page.audiences, ...page.planes].map((column) => column.label);
  const rows = page.rows.map((row) => [
    row.label,
    ...page.audiences.map(({ id }) => cellText(row.cells[id])),
    ...page.planes.map(({ id }) => row.dump[id].words),
  ]);

  return [
    `# ${page.title}`,
    '',
    page.introduction,
    '',
    tableLine([page.objectHeading, ...columns]),
    tableLine(['---', ...columns.map(() => '---')]),
    ...rows.map(tableLine),
    '',
  ].join('\n');
}

function cellText(cell: DisclosureCell): string {
  const verdict = cell.verdict === 'no' ? cell.verdictLabel : `**${cell.verdictLabel}**`;
  return cell.words === null ? verdict : `${verdict}, ${cell.words}`;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
