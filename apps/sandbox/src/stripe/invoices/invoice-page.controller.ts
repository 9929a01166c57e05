import { Controller, Get, NotFoundException, Param, StreamableFile } from '@nestjs/common';

import type { Invoice } from '../objects.ts';
import type { InvoiceDocument } from '../rows.ts';
import { StripeStore } from '../stripe-store.ts';
import { InvoiceDocuments } from './invoice-documents.ts';
import { invoicePdf } from './invoice-pdf.ts';
import { invoiceSheet, type InvoiceSheet } from './invoice-sheet.ts';
import { invoicePage } from './invoice.page.ts';

/** Invoices as their customers see them; the address is the key. */
@Controller('invoices')
export class InvoicePageController {
  constructor(
    private readonly documents: InvoiceDocuments,
    private readonly store: StripeStore,
  ) {}

  @Get(':token')
  show(@Param('token') token: string): string {
    const { document, sheet } = this.read(token);
    return invoicePage(sheet, `/invoices/${document.id}/pdf`, document.language);
  }

  @Get(':token/pdf')
  async download(@Param('token') token: string): Promise<StreamableFile> {
    const { document, invoice, sheet } = this.read(token);
    const issuedAt = new Date((invoice.status_transitions.finalized_at ?? invoice.created) * 1000);
    return new StreamableFile(await invoicePdf(sheet, document.language, issuedAt), {
      type: 'application/pdf',
      disposition: `attachment; filename="${invoice.number ?? invoice.id}.pdf"`,
    });
  }

  private read(token: string): { document: InvoiceDocument; invoice: Invoice; sheet: InvoiceSheet } {
    const found = this.documents.find(token);
    if (!found) throw new NotFoundException();

    const { document, invoice } = found;
    const sheet = invoiceSheet(invoice, document.language, (id) => this.store.get('tax_rate', id));
    return { document, invoice, sheet };
  }
}
