import { Controller, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';

import { Clock } from '../../clock.ts';
import { pagePolicy } from '../../pages/content-security.ts';
import { type Language, readerLanguage } from '../../pages/language.ts';
import { parseForm } from '../api/form-body.ts';
import type { CheckoutSession } from '../objects.ts';
import { StripeStore } from '../stripe-store.ts';
import { type CardForm, readCard } from './card.rules.ts';
import { CheckoutSessions } from './checkout-sessions.ts';
import { checkoutPage, type CheckoutView, closedCheckoutPage } from './checkout.page.ts';
import { CompleteCheckout } from './complete-checkout.ts';

const nothingTyped: CardForm = { email: '', cardNumber: '', cardExpiry: '', cardCvc: '', cardName: '' };

/** The page that a Checkout session leads to, and the payment made on it. */
@Controller('checkout')
export class CheckoutPageController {
  constructor(
    private readonly store: StripeStore,
    private readonly sessions: CheckoutSessions,
    private readonly completeCheckout: CompleteCheckout,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  show(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): string {
    const session = this.find(id);
    if (session.status !== 'open') return closedPage(session, request);
    return this.page(session, request, response, {});
  }

  @Post(':id')
  pay(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): string | undefined {
    const session = this.find(id);
    if (session.status === 'expired') return closedPage(session, request);
    if (session.status === 'complete') {
      leave(response, session);
      return undefined;
    }

    const known = this.knownEmail(session);
    const form = readForm(request.body);
    const reading = readCard({ ...form, email: known ?? form.email }, this.clock.now());
    if ('faults' in reading) {
      response.status(422);
      return this.page(session, request, response, { typed: form, faults: reading.faults });
    }
    if (reading.outcome !== 'accepted') {
      response.status(402);
      return this.page(session, request, response, { typed: form, refusal: reading.outcome });
    }

    const { card, email } = reading;
    leave(
      response,
      this.completeCheckout.execute(id, { card, email, language: pageLanguage(session, request) }),
    );
    return undefined;
  }

  private page(
    session: CheckoutSession,
    request: Request,
    response: Response,
    shown: Partial<Pick<CheckoutView, 'typed' | 'faults' | 'refusal'>>,
  ): string {
    response.setHeader('Content-Security-Policy', pagePolicy([new URL(session.success_url).origin]));
    return checkoutPage({
      session,
      lines: this.sessions.order(session.id).lines.data,
      language: pageLanguage(session, request),
      knownEmail: this.knownEmail(session),
      typed: nothingTyped,
      faults: {},
      ...shown,
    });
  }

  private find(id: string): CheckoutSession {
    if (!this.store.get('checkout_session', id)) throw new NotFoundException();
    return this.sessions.find(id);
  }

  private knownEmail(session: CheckoutSession): string | null {
    const customer = session.customer === null ? undefined : this.store.get('customer', session.customer);
    return customer?.email ?? session.customer_email;
  }
}

function closedPage(session: CheckoutSession, request: Request): string {
  const isPaid = session.status === 'complete';
  return closedCheckoutPage(
    isPaid ? 'complete' : 'expired',
    pageLanguage(session, request),
    isPaid ? successAddress(session) : session.cancel_url,
  );
}

function leave(response: Response, session: CheckoutSession): void {
  response.redirect(303, successAddress(session));
}

function successAddress(session: CheckoutSession): string {
  return session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id);
}

function pageLanguage(session: CheckoutSession, request: Request): Language {
  return session.locale === 'fr' || session.locale === 'en' ? session.locale : readerLanguage(request);
}

function readForm(body: unknown): CardForm {
  const fields = parseForm(typeof body === 'string' ? body : '');
  const text = (name: keyof CardForm): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    email: text('email'),
    cardNumber: text('cardNumber'),
    cardExpiry: text('cardExpiry'),
    cardCvc: text('cardCvc'),
    cardName: text('cardName'),
  };
}
