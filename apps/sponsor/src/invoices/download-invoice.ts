import { Injectable } from '@nestjs/common';
import { NotFound, type SignedIn } from '@aparte/platform';
import { DirectorUnitOfWork } from '../database/units-of-work.ts';
import { InvoiceFiles } from '../stripe/invoice-files.ts';
import { fileNameOf } from './invoices.presenter.ts';
import { InvoicesQueries } from './invoices.queries.ts';

/** An invoice as a file. */
interface InvoiceFile {
  name: string;
  bytes: Buffer;
}

/** A director takes an invoice along as a PDF. */
@Injectable()
export class DownloadInvoice {
  constructor(
    private readonly unitOfWork: DirectorUnitOfWork,
    private readonly invoices: InvoicesQueries,
    private readonly files: InvoiceFiles,
  ) {}

  async execute(person: SignedIn, invoiceId: string): Promise<InvoiceFile> {
    const invoice = await this.unitOfWork.run(person.token, () => this.invoices.reference(invoiceId));
    if (!invoice) throw new NotFound();

    return { name: fileNameOf(invoice.number), bytes: await this.files.pdf(invoice.stripeInvoiceId) };
  }
}
