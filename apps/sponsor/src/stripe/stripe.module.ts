import { Module } from '@nestjs/common';
import { InvoiceFiles } from './invoice-files.ts';
import { SeatCatalogue } from './seat-catalogue.ts';
import { StripeCheckouts } from './stripe-checkouts.ts';
import { StripeGateway } from './stripe-gateway.ts';
import { StripeReader } from './stripe-reader.ts';

/** Everything that speaks with Stripe. */
@Module({
  providers: [StripeGateway, SeatCatalogue, StripeCheckouts, StripeReader, InvoiceFiles],
  exports: [StripeGateway, StripeCheckouts, StripeReader, InvoiceFiles],
})
export class StripeModule {}
