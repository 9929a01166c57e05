import { Controller, Get, HttpCode, Post, UseGuards } from '@nestjs/common';

import { Mailbox } from '../mailbox/mailbox.ts';
import type { RecordedRequest } from '../stripe/rows.ts';
import { StripeStore } from '../stripe/stripe-store.ts';
import { LoopbackGuard } from './loopback.guard.ts';
import { SameOriginGuard } from './same-origin.guard.ts';

/** What tests of the product ask of the sandbox. */
@Controller('_sandbox')
@UseGuards(LoopbackGuard, SameOriginGuard)
export class ControlController {
  constructor(
    private readonly store: StripeStore,
    private readonly mailbox: Mailbox,
  ) {}

  /** Every request to the Stripe API, in the order of arrival. */
  @Get('requests')
  requests(): RecordedRequest[] {
    return this.store.all('request');
  }

  /** Empties everything: Stripe objects, requests, mails. */
  @Post('reset')
  @HttpCode(204)
  reset(): void {
    this.store.reset();
    this.mailbox.clear();
  }
}
