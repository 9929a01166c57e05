import { Get, Param } from '@nestjs/common';

import { pageOf } from '../api/listing.ts';
import { CommonParameters } from '../api/read-parameters.ts';
import { StripeApi } from '../api/stripe-api.ts';
import { Call, StripeCall } from '../api/stripe-call.ts';
import { StripePost, StripeResource } from '../api/stripe-resource.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';
import { CreatePrice, ListPrices } from './catalogue.parameters.ts';
import { Catalogue } from './catalogue.ts';

/** `/v1/prices`. */
@StripeResource('prices')
export class PricesController {
  constructor(
    private readonly api: StripeApi,
    private readonly catalogue: Catalogue,
    private readonly store: StripeStore,
  ) {}

  @StripePost()
  create(@Call() call: StripeCall): object {
    return this.api.answer(call, CreatePrice, (parameters) => this.catalogue.createPrice(parameters));
  }

  @Get(':id')
  retrieve(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CommonParameters, () => requireRow(this.store, 'price', id));
  }

  @Get()
  list(@Call() call: StripeCall): object {
    return this.api.answer(call, ListPrices, (parameters) => {
      const { lookup_keys: keys, product, active } = parameters;
      const asked = this.store
        .all('price')
        .filter((price) => !keys || (price.lookup_key !== null && keys.includes(price.lookup_key)))
        .filter((price) => product === undefined || price.product === product)
        .filter((price) => active === undefined || price.active === active);
      return pageOf(asked, call.path, parameters);
    });
  }
}
