import { Injectable } from '@nestjs/common';

import { Clock, epochSeconds } from '../../clock.ts';
import { IdSource } from '../../id-source.ts';
import { SandboxConfig } from '../../sandbox.config.ts';
import { apiVersion, type EventType, type WebhookEndpoint } from '../objects.ts';
import { StripeStore } from '../stripe-store.ts';
import type { CreateWebhookEndpoint } from './webhook-endpoints.parameters.ts';

const configuredId = 'we_configured';

/** Where events are sent: the endpoint of the configuration, and those registered through the API. */
@Injectable()
export class WebhookEndpoints {
  constructor(
    private readonly store: StripeStore,
    private readonly clock: Clock,
    private readonly ids: IdSource,
    private readonly config: SandboxConfig,
  ) {}

  create(parameters: CreateWebhookEndpoint): WebhookEndpoint {
    const id = this.store.newId('webhook_endpoint', 'we');
    return this.store.put('webhook_endpoint', {
      id,
      object: 'webhook_endpoint',
      api_version: parameters.api_version ?? null,
      application: null,
      created: epochSeconds(this.clock.now()),
      description: parameters.description ?? null,
      enabled_events: parameters.enabled_events,
      livemode: false,
      metadata: parameters.metadata ?? {},
      secret: `whsec_${this.ids.token(`secret of ${id}`)}`,
      status: 'enabled',
      url: parameters.url,
    });
  }

  /** All endpoints, oldest first. */
  all(): WebhookEndpoint[] {
    const configured = this.configured();
    return [...(configured ? [configured] : []), ...this.store.all('webhook_endpoint')];
  }

  find(id: string): WebhookEndpoint | undefined {
    return this.all().find((endpoint) => endpoint.id === id);
  }

  interestedIn(type: EventType): WebhookEndpoint[] {
    return this.all().filter(({ enabled_events: events }) => events.includes('*') || events.includes(type));
  }

  private configured(): WebhookEndpoint | undefined {
    const { SANDBOX_WEBHOOK_URL: url, SANDBOX_WEBHOOK_SECRET: secret } = this.config;
    if (url === undefined || secret === undefined) return undefined;

    return {
      id: configuredId,
      object: 'webhook_endpoint',
      api_version: apiVersion,
      application: null,
      created: 0,
      description: 'SANDBOX_WEBHOOK_URL',
      enabled_events: ['*'],
      livemode: false,
      metadata: {},
      secret,
      status: 'enabled',
      url,
    };
  }
}
