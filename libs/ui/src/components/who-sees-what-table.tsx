import { type Audience, renderWhoSeesWhat, type WhoSeesWhatRow } from '@aparte/confidentiality';
import { useLocale } from '../use-locale.ts';

/** The published table, made from the rules that the program applies; all readers of a thing, or only some. */
export function WhoSeesWhatTable({ only }: { only?: readonly Audience[] }) {
  const page = renderWhoSeesWhat(useLocale());
  const audiences = page.audiences.filter(({ id }) => only?.includes(id) ?? true);

  return (
    // Explicit roles: on a phone each row is laid out as a block, and some browsers then forget that it is a table.
    <table className="ui-disclosure" role="table">
      <caption className="ui-hidden">{page.title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {page.objectHeading}
          </th>
          {audiences.map(({ id, label }) => (
            <th key={id} role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {page.rows.map((row) => (
          <Row key={row.id} row={row} audiences={audiences} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row,
  audiences,
}: {
  row: WhoSeesWhatRow;
  audiences: readonly { readonly id: Audience; readonly label: string }[];
}) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {row.label}
      </th>
      {audiences.map(({ id, label }) => {
        const cell = row.cells[id];
        return (
          <td key={id} role="cell" data-verdict={cell.verdict}>
            <span className="ui-disclosure-who" aria-hidden="true">
              {label}
            </span>
            <span className="ui-disclosure-what">
              <strong>{cell.verdictLabel}</strong>
              {cell.words !== null && <span className="ui-soft">{cell.words}</span>}
            </span>
          </td>
        );
      })}
    </tr>
  );
}
