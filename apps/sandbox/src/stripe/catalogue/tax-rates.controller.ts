import { Get, Param } from '@nestjs/common';

import { pageOf } from '../api/listing.ts';
import { CommonParameters } from '../api/read-parameters.ts';
import { StripeApi } from '../api/stripe-api.ts';
import { Call, StripeCall } from '../api/stripe-call.ts';
import { StripePost, StripeResource } from '../api/stripe-resource.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';
import { CreateTaxRate, ListTaxRates } from './catalogue.parameters.ts';
import { Catalogue } from './catalogue.ts';

/** `/v1/tax_rates`. */
@StripeResource('tax_rates')
export class TaxRatesController {
  constructor(
    private readonly api: StripeApi,
    private readonly catalogue: Catalogue,
    private readonly store: StripeStore,
  ) {}

  @StripePost()
  create(@Call() call: StripeCall): object {
    return this.api.answer(call, CreateTaxRate, (parameters) => this.catalogue.createTaxRate(parameters));
  }

  @Get(':id')
  retrieve(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CommonParameters, () => requireRow(this.store, 'tax_rate', id));
  }

  @Get()
  list(@Call() call: StripeCall): object {
    return this.api.answer(call, ListTaxRates, (parameters) => {
      const { active } = parameters;
      const asked = this.store
        .all('tax_rate')
        .filter((rate) => active === undefined || rate.active === active);
      return pageOf(asked, call.path, parameters);
    });
  }
}
