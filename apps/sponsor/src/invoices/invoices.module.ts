import { Module } from '@nestjs/common';
import { StripeModule } from '../stripe/stripe.module.ts';
import { DirectorInvoicesController } from './director.invoices.controller.ts';
import { DownloadInvoice } from './download-invoice.ts';
import { InvoicesQueries } from './invoices.queries.ts';

/** The invoices of a firm. */
@Module({
  imports: [StripeModule],
  controllers: [DirectorInvoicesController],
  providers: [InvoicesQueries, DownloadInvoice],
})
export class InvoicesModule {}
