import { Get, Param } from '@nestjs/common';

import { ListParameters, pageOf } from '../api/listing.ts';
import { Optional, Text, Texts } from '../api/parameters.ts';
import { CommonParameters } from '../api/read-parameters.ts';
import { StripeApi } from '../api/stripe-api.ts';
import { Call, StripeCall } from '../api/stripe-call.ts';
import { StripeResource } from '../api/stripe-resource.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';

/** Which events are asked for. */
export class ListEvents extends ListParameters {
  @Optional()
  @Text()
  type?: string;

  @Optional()
  @Texts(20)
  types?: string[];
}

/** `/v1/events`: what happened, for whoever missed a webhook. */
@StripeResource('events')
export class EventsController {
  constructor(
    private readonly api: StripeApi,
    private readonly store: StripeStore,
  ) {}

  @Get()
  list(@Call() call: StripeCall): object {
    return this.api.answer(call, ListEvents, (parameters) => {
      const { type, types } = parameters;
      const asked = this.store
        .all('event')
        .filter(
          (event) => (type === undefined || event.type === type) && (types?.includes(event.type) ?? true),
        );
      return pageOf(asked, call.path, parameters);
    });
  }

  @Get(':id')
  retrieve(@Call() call: StripeCall, @Param('id') id: string): object {
    return this.api.answer(call, CommonParameters, () => requireRow(this.store, 'event', id));
  }
}
