import type { InvoicesResponse } from './invoices.dto.ts';
import type { InvoiceView } from './invoices.queries.ts';

/** Shows a director the invoices of the firm. */
export function forDirector(invoices: readonly InvoiceView[]): InvoicesResponse {
  return {
    invoices: invoices.map(({ id, number, issuedOn, seats, netCents, vatCents, totalCents, state }) => ({
      id,
      number,
      issuedOn,
      seats,
      netCents,
      vatCents,
      totalCents,
      state,
    })),
  };
}

/** The name under which a browser keeps an invoice. */
export function fileNameOf(number: string): string {
  return `aparte-${number.replace(/[^A-Za-z0-9-]/g, '-')}.pdf`;
}
