import { Get } from '@nestjs/common';

import { ListParameters, pageOf } from '../api/listing.ts';
import { StripeApi } from '../api/stripe-api.ts';
import { Call, StripeCall } from '../api/stripe-call.ts';
import { StripePost, StripeResource } from '../api/stripe-resource.ts';
import { WebhookEndpoints } from './webhook-endpoints.ts';
import { CreateWebhookEndpoint } from './webhook-endpoints.parameters.ts';

/** `/v1/webhook_endpoints`: who is told of events. */
@StripeResource('webhook_endpoints')
export class WebhookEndpointsController {
  constructor(
    private readonly api: StripeApi,
    private readonly endpoints: WebhookEndpoints,
  ) {}

  @StripePost()
  create(@Call() call: StripeCall): object {
    return this.api.answer(call, CreateWebhookEndpoint, (parameters) => this.endpoints.create(parameters));
  }

  @Get()
  list(@Call() call: StripeCall): object {
    return this.api.answer(call, ListParameters, (parameters) => {
      // A secret is told once, when its endpoint is made.
      const withoutSecrets = this.endpoints.all().map((endpoint) => ({ ...endpoint, secret: undefined }));
      return pageOf(withoutSecrets, call.path, parameters);
    });
  }
}
