import { Controller, Headers, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import type { Request } from 'express';
import { ReceiveEvent } from './receive-event.ts';

/** Where Stripe tells that something has changed; no part of the API of the pages. */
@Public()
@ApiExcludeController()
@Controller('v1/webhooks')
export class StripeWebhooksController {
  constructor(private readonly receiveEvent: ReceiveEvent) {}

  @Post('stripe')
  @HttpCode(200)
  async receive(
    @Req() request: RawBodyRequest<Request>,
    @Headers('stripe-signature') signature: string | undefined,
  ): Promise<{ received: true }> {
    await this.receiveEvent.execute(request.rawBody, signature);
    return { received: true };
  }
}
