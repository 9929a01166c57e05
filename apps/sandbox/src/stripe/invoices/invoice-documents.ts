import { Injectable } from '@nestjs/common';

import type { Language } from '../../pages/language.ts';
import { PublicAddress } from '../../public-address.ts';
import type { Invoice } from '../objects.ts';
import type { InvoiceDocument } from '../rows.ts';
import { StripeStore } from '../stripe-store.ts';

/** Where invoices can be read by whoever was given the address. */
@Injectable()
export class InvoiceDocuments {
  constructor(
    private readonly store: StripeStore,
    private readonly address: PublicAddress,
  ) {}

  /** Gives an invoice its two addresses, in the language that it is written in from now on. */
  publish(invoice: Invoice, language: Language): Pick<Invoice, 'hosted_invoice_url' | 'invoice_pdf'> {
    const token = this.store.partToken(`address of ${invoice.id}`);
    this.store.put('invoice_document', { id: token, invoice: invoice.id, language });

    const url = `${this.address.url}/invoices/${token}`;
    return { hosted_invoice_url: url, invoice_pdf: `${url}/pdf` };
  }

  /** The invoice behind an address that was given out. */
  find(token: string): { document: InvoiceDocument; invoice: Invoice } | undefined {
    const document = this.store.get('invoice_document', token);
    const invoice = document && this.store.get('invoice', document.invoice);
    return invoice && { document, invoice };
  }
}
