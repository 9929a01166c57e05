import { Get, Param } from '@nestjs/common';

import { ListParameters, pageOf } from '../api/listing.ts';
import { OneOf, Optional, Text } from '../api/parameters.ts';
import { CommonParameters } from '../api/read-parameters.ts';
import { StripeApi } from '../api/stripe-api.ts';
import { Call, StripeCall } from '../api/stripe-call.ts';
import { StripeResource } from '../api/stripe-resource.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';

/** Which invoices are asked for. */
export class ListInvoices extends ListParameters {
  @Optional()
  @Text()
  customer?: string;

  @Optional()
  @Text()
  subscription?: string;

  @Optional()
  @OneOf(['draft', 'open', 'paid'])
  status?: string;
}

/** `/v1/invoices`. */
@StripeResource('invoices')
export class InvoicesController {
  constructor(
    private readonly api: StripeApi,
    private readonly store: StripeStore,
  ) {}

  @Get()
  list(@Call() call: StripeCall): object {
    return this.api.answer(call, ListInvoices, (parameters) => {
      const { customer, subscription, status } = parameters;
      const asked = this.store
        .all('invoice')
        .filter((one) => customer === undefined || one.customer === customer)
        .filter((one) => status === undefined || one.status === status)
        .filter(
          ({ parent }) =>
            subscription === undefined || parent?.subscription_details?.subscription === subscription,
        );
      return pageOf(asked, call.path, parameters);
    });
  }

  @Get(':id')
  retrieve(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CommonParameters, () => requireRow(this.store, 'invoice', id));
  }
}
