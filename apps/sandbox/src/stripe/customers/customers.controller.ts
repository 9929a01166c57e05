import { Get, Param } from '@nestjs/common';

import { pageOf } from '../api/listing.ts';
import { CommonParameters } from '../api/read-parameters.ts';
import { StripeApi } from '../api/stripe-api.ts';
import { Call, StripeCall } from '../api/stripe-call.ts';
import { StripePost, StripeResource } from '../api/stripe-resource.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';
import { CustomerParameters, ListCustomers } from './customers.parameters.ts';
import { Customers } from './customers.ts';

/** `/v1/customers`. */
@StripeResource('customers')
export class CustomersController {
  constructor(
    private readonly api: StripeApi,
    private readonly customers: Customers,
    private readonly store: StripeStore,
  ) {}

  @StripePost()
  create(@Call() call: StripeCall): object {
    return this.api.answer(call, CustomerParameters, (parameters) => this.customers.create(parameters));
  }

  @StripePost(':id')
  update(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CustomerParameters, (parameters) => this.customers.update(id, parameters));
  }

  @Get(':id')
  retrieve(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CommonParameters, () => requireRow(this.store, 'customer', id));
  }

  @Get()
  list(@Call() call: StripeCall): object {
    return this.api.answer(call, ListCustomers, (parameters) => {
      const { email } = parameters;
      const asked = this.store.all('customer').filter((one) => email === undefined || one.email === email);
      return pageOf(asked, call.path, parameters);
    });
  }
}
