import { Delete, Get, Param } from '@nestjs/common';

import { pageOf } from '../api/listing.ts';
import { CommonParameters } from '../api/read-parameters.ts';
import { StripeApi } from '../api/stripe-api.ts';
import { Call, StripeCall } from '../api/stripe-call.ts';
import { StripePost, StripeResource } from '../api/stripe-resource.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { ListSubscriptions, UpdateSubscription } from './subscriptions.parameters.ts';
import { Subscriptions } from './subscriptions.ts';

/** `/v1/subscriptions`. */
@StripeResource('subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly api: StripeApi,
    private readonly subscriptions: Subscriptions,
    private readonly changeSubscription: ChangeSubscription,
    private readonly store: StripeStore,
  ) {}

  @Get()
  list(@Call() call: StripeCall): object {
    return this.api.answer(call, ListSubscriptions, (parameters) => {
      const { customer, price, status } = parameters;
      const asked = this.store
        .all('subscription')
        .filter((one) => customer === undefined || one.customer === customer)
        .filter((one) => price === undefined || one.items.data.some((item) => item.price.id === price))
        // As Stripe does, canceled subscriptions are left out until they are asked for.
        .filter(
          (one) =>
            status === 'all' || (status === undefined ? one.status !== 'canceled' : one.status === status),
        );
      return pageOf(asked, call.path, parameters);
    });
  }

  @Get(':id')
  retrieve(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CommonParameters, () => requireRow(this.store, 'subscription', id));
  }

  @StripePost(':id')
  update(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, UpdateSubscription, (change) => this.changeSubscription.execute(id, change));
  }

  @Delete(':id')
  cancel(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CommonParameters, () => this.subscriptions.cancel(id));
  }
}
