import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, OwnUnitsOfWork, type SignedIn } from '@aparte/platform';
import { pathId } from '../requests/path-id.pipe.ts';
import { DownloadInvoice } from './download-invoice.ts';
import { InvoicesResponse } from './invoices.dto.ts';
import { forDirector } from './invoices.presenter.ts';
import { InvoicesQueries } from './invoices.queries.ts';

/** The invoices of a director's firm. */
@ForSurface('sponsor')
@Controller('v1/invoices')
export class DirectorInvoicesController {
  constructor(
    private readonly invoices: InvoicesQueries,
    private readonly downloadInvoiceUseCase: DownloadInvoice,
  ) {}

  @Get()
  @ApiOkResponse({ description: 'The invoices, newest first.', type: InvoicesResponse })
  async listInvoices(): Promise<InvoicesResponse> {
    return forDirector(await this.invoices.list());
  }

  @OwnUnitsOfWork()
  @Get(':id/pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The invoice.', schema: { type: 'string', format: 'binary' } })
  async downloadInvoice(
    @CurrentPerson() person: SignedIn,
    @Param('id', pathId) invoiceId: string,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.downloadInvoiceUseCase.execute(person, invoiceId);
    const disposition = `attachment; filename="${name}"`;
    return new StreamableFile(bytes, { type: 'application/pdf', disposition, length: bytes.length });
  }
}
