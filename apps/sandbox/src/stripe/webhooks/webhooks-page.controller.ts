import { Controller, Get, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';

import { SameOriginGuard } from '../../control/same-origin.guard.ts';
import { readerLanguage } from '../../pages/language.ts';
import { StripeStore } from '../stripe-store.ts';
import { DeliverWebhooks } from './deliver-webhooks.ts';
import { WebhookEndpoints } from './webhook-endpoints.ts';
import { webhooksPage } from './webhooks.page.ts';

const shownAtMost = 200;

/** The page of webhook deliveries, where an event can be sent once more. */
@Controller('webhooks')
@UseGuards(SameOriginGuard)
export class WebhooksPageController {
  constructor(
    private readonly store: StripeStore,
    private readonly endpoints: WebhookEndpoints,
    private readonly deliverWebhooks: DeliverWebhooks,
  ) {}

  @Get()
  show(@Req() request: Request): string {
    const newest = this.store.all('delivery').toReversed().slice(0, shownAtMost);
    const shown = newest.map((delivery) => ({
      delivery,
      eventType: this.store.get('event', delivery.event)?.type ?? '',
      url: this.endpoints.find(delivery.endpoint)?.url ?? delivery.endpoint,
    }));
    return webhooksPage(this.endpoints.all(), shown, readerLanguage(request));
  }

  @Post(':id/again')
  sendAgain(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): void {
    this.deliverWebhooks.sendAgain(id);
    response.redirect(303, `/webhooks?lang=${readerLanguage(request)}`);
  }
}
