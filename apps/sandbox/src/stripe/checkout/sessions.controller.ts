import { Get, Param } from '@nestjs/common';

import { ListParameters, pageOf } from '../api/listing.ts';
import { CommonParameters } from '../api/read-parameters.ts';
import { StripeApi } from '../api/stripe-api.ts';
import { Call, StripeCall } from '../api/stripe-call.ts';
import { StripePost, StripeResource } from '../api/stripe-resource.ts';
import { StripeStore } from '../stripe-store.ts';
import { CheckoutSessions } from './checkout-sessions.ts';
import { CreateSession, ListSessions } from './sessions.parameters.ts';

/** `/v1/checkout/sessions`. */
@StripeResource('checkout/sessions')
export class SessionsController {
  constructor(
    private readonly api: StripeApi,
    private readonly sessions: CheckoutSessions,
    private readonly store: StripeStore,
  ) {}

  @StripePost()
  create(@Call() call: StripeCall): object {
    return this.api.answer(call, CreateSession, (parameters) => this.sessions.create(parameters));
  }

  @Get()
  list(@Call() call: StripeCall): object {
    return this.api.answer(call, ListSessions, (parameters) => {
      const { customer, subscription, status } = parameters;
      const asked = this.store
        .all('checkout_session')
        .map(({ id }) => this.sessions.find(id))
        .filter((one) => customer === undefined || one.customer === customer)
        .filter((one) => subscription === undefined || one.subscription === subscription)
        .filter((one) => status === undefined || one.status === status);
      return pageOf(asked, call.path, parameters);
    });
  }

  @Get(':id')
  retrieve(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CommonParameters, () => this.sessions.find(id));
  }

  @Get(':id/line_items')
  lines(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, ListParameters, (parameters) =>
      pageOf(this.sessions.order(id).lines.data, call.path, parameters),
    );
  }

  @StripePost(':id/expire')
  expire(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CommonParameters, () => this.sessions.expire(id));
  }
}
