import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { InvoiceEntity } from '@aparte/database-sponsor';

/** An invoice of the director's own firm; amounts in whole cents. */
export interface InvoiceView {
  id: string;
  number: string;
  issuedOn: string;
  seats: number;
  netCents: number;
  vatCents: number;
  totalCents: number;
  state: 'open' | 'paid' | 'void';
}

/** What is needed to fetch an invoice as a file. */
interface InvoiceReference {
  stripeInvoiceId: string;
  number: string;
}

/** Reads the invoices of the director's own firm; row security hides every other firm. */
@Injectable()
export class InvoicesQueries {
  async list(): Promise<InvoiceView[]> {
    const invoices = await currentManager().find(InvoiceEntity, {
      order: { issuedOn: 'DESC', number: 'DESC' },
    });
    return invoices.map((invoice) => ({
      id: invoice.id,
      number: invoice.number,
      issuedOn: invoice.issuedOn,
      seats: invoice.seats,
      netCents: Number(invoice.netCents),
      vatCents: Number(invoice.vatCents),
      totalCents: Number(invoice.totalCents),
      state: invoice.state,
    }));
  }

  async reference(invoiceId: string): Promise<InvoiceReference | null> {
    const invoice = await currentManager().findOneBy(InvoiceEntity, { id: invoiceId });
    return invoice && { stripeInvoiceId: invoice.stripeInvoiceId, number: invoice.number };
  }
}
