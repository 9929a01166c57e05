import type { Translated } from '@aparte/ui';
import type { invoicesFr } from './invoices.fr.ts';

/** The same texts in English. */
export const invoicesEn: Translated<typeof invoicesFr> = {
  title: 'Invoices',
  lead: 'Seats, price, period. Nothing else is on them.',
  empty: { title: 'No invoice yet', text: 'The first one comes with the first payment.' },
  columns: {
    number: 'Number',
    issuedOn: 'Date',
    seats: 'Seats',
    total: 'Total with VAT',
    state: 'State',
    pdf: 'PDF',
  },
  vat: 'of which VAT {{vat}}',
  states: { paid: 'Paid', open: 'To pay', void: 'Cancelled' },
  openPdf: 'Open the PDF',
};
