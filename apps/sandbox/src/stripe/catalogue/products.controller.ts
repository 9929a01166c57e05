import { Get, Param } from '@nestjs/common';

import { ListParameters, pageOf } from '../api/listing.ts';
import { CommonParameters } from '../api/read-parameters.ts';
import { StripeApi } from '../api/stripe-api.ts';
import { Call, StripeCall } from '../api/stripe-call.ts';
import { StripePost, StripeResource } from '../api/stripe-resource.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';
import { CreateProduct } from './catalogue.parameters.ts';
import { Catalogue } from './catalogue.ts';

/** `/v1/products`. */
@StripeResource('products')
export class ProductsController {
  constructor(
    private readonly api: StripeApi,
    private readonly catalogue: Catalogue,
    private readonly store: StripeStore,
  ) {}

  @StripePost()
  create(@Call() call: StripeCall): object {
    return this.api.answer(call, CreateProduct, (parameters) => this.catalogue.createProduct(parameters));
  }

  @Get(':id')
  retrieve(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CommonParameters, () => requireRow(this.store, 'product', id));
  }

  @Get()
  list(@Call() call: StripeCall): object {
    return this.api.answer(call, ListParameters, (parameters) =>
      pageOf(this.store.all('product'), call.path, parameters),
    );
  }
}
