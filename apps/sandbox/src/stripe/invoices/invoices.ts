import { Injectable } from '@nestjs/common';
import type { Stripe } from 'stripe';

import { Clock, epochSeconds } from '../../clock.ts';
import type { Language } from '../../pages/language.ts';
import { wholeList } from '../api/listing.ts';
import { EventLog } from '../events/event-log.ts';
import type { Customer, Invoice, InvoiceLine, Price, TaxRate } from '../objects.ts';
import { Payments } from '../payments/payments.ts';
import { StripeStore } from '../stripe-store.ts';
import { blankInvoice } from './blank-invoice.ts';
import { InvoiceDocuments } from './invoice-documents.ts';
import { type Period, taxesOn, type TaxShare, taxTotals } from './invoice.rules.ts';

/** What a line of an invoice says. */
export interface LineContent {
  amountCents: number;
  description: string;
  price: Price;
  quantity: number;
  period: Period;
  isProration: boolean;
}

/** What an invoice is issued for. */
export interface InvoiceContent {
  customer: Customer;
  language: Language;
  lines: readonly LineContent[];
  paymentMethod: string;
  period: Period;
  reason: 'subscription_create' | 'subscription_update';
  subscription: { id: string; item: string; metadata: Record<string, string> };
  taxRates: readonly TaxRate[];
}

/** Bills: issued, numbered without a gap and paid in one go. */
@Injectable()
export class Invoices {
  constructor(
    private readonly store: StripeStore,
    private readonly events: EventLog,
    private readonly payments: Payments,
    private readonly clock: Clock,
    private readonly documents: InvoiceDocuments,
  ) {}

  /** Issues an invoice and takes its payment; each step is an event of its own. */
  issuePaid(content: InvoiceContent): Invoice {
    const draft = this.store.put('invoice', this.draft(content));
    this.events.emit('invoice.created', draft);

    const open = this.store.put('invoice', this.finalized(draft, content.language));
    this.events.emit('invoice.finalized', open);

    if (open.amount_due > 0) this.payments.settle(open, content.paymentMethod);
    const paid = this.store.put('invoice', {
      ...open,
      amount_paid: open.amount_due,
      amount_remaining: 0,
      attempt_count: 1,
      attempted: true,
      status: 'paid',
      status_transitions: { ...open.status_transitions, paid_at: epochSeconds(this.clock.now()) },
    });
    this.events.emit('invoice.paid', paid);
    return paid;
  }

  private draft(content: InvoiceContent): Invoice {
    const id = this.store.newId('invoice', 'in');
    const shares = content.lines.map((line) => taxesOn(line.amountCents, content.taxRates));
    const lines = content.lines.map((line, index) => {
      const lineId = `il_${this.store.partToken(`line ${index} of ${id}`)}`;
      return invoiceLine({ id: lineId, invoice: id, taxes: shares[index] ?? [] }, line, content.subscription);
    });
    const taxes = taxTotals(shares);
    const subtotal = content.lines.reduce((sum, line) => sum + line.amountCents, 0);
    const total = taxes.reduce((sum, tax) => sum + tax.amountCents, subtotal);
    return {
      ...blankInvoice,
      ...recipientOf(content.customer),
      id,
      amount_due: total,
      amount_remaining: total,
      billing_reason: content.reason,
      created: epochSeconds(this.clock.now()),
      default_tax_rates: [...content.taxRates],
      lines: wholeList(lines, `/v1/invoices/${id}/lines`),
      parent: {
        quote_details: null,
        subscription_details: {
          metadata: content.subscription.metadata,
          subscription: content.subscription.id,
        },
        type: 'subscription_details',
      },
      period_end: content.period.end,
      period_start: content.period.start,
      subtotal,
      subtotal_excluding_tax: subtotal,
      total,
      total_excluding_tax: subtotal,
      total_taxes: taxes.map(shownTax),
    };
  }

  private finalized(draft: Invoice, language: Language): Invoice {
    const now = epochSeconds(this.clock.now());
    const issued = this.store.all('invoice').filter(({ number }) => number !== null).length;
    return {
      ...draft,
      ...this.documents.publish(draft, language),
      effective_at: now,
      number: `SBX-${String(issued + 1).padStart(4, '0')}`,
      status: 'open',
      status_transitions: { ...draft.status_transitions, finalized_at: now },
    };
  }
}

/** Who an invoice is made out to, as known on the day it is issued. */
function recipientOf(
  customer: Customer,
): Pick<Invoice, 'customer' | 'customer_address' | 'customer_email' | 'customer_name' | 'customer_phone'> {
  return {
    customer: customer.id,
    customer_address: customer.address,
    customer_email: customer.email,
    customer_name: customer.name,
    customer_phone: customer.phone ?? null,
  };
}

function invoiceLine(
  { id, invoice, taxes }: { id: string; invoice: string; taxes: readonly TaxShare[] },
  line: LineContent,
  { id: subscription, item, metadata }: InvoiceContent['subscription'],
): InvoiceLine {
  return {
    id,
    object: 'line_item',
    amount: line.amountCents,
    currency: line.price.currency,
    description: line.description,
    discount_amounts: [],
    discountable: !line.isProration,
    discounts: [],
    invoice,
    livemode: false,
    metadata,
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: line.isProration,
        proration_details: null,
        subscription,
        subscription_item: item,
      },
      type: 'subscription_item_details',
    },
    period: line.period,
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: line.price.id, product: line.price.product },
      type: 'price_details',
      unit_amount_decimal: line.price.unit_amount_decimal,
    },
    quantity: line.quantity,
    quantity_decimal: String(line.quantity),
    subscription,
    subtotal: line.amountCents,
    taxes: taxes.map(shownTax),
  };
}

function shownTax({ amountCents, rate, taxableCents }: TaxShare): Stripe.Invoice.TotalTax {
  return {
    amount: amountCents,
    tax_behavior: 'exclusive',
    tax_rate_details: { tax_rate: rate },
    taxability_reason: amountCents === 0 ? 'zero_rated' : 'standard_rated',
    taxable_amount: taxableCents,
    type: 'tax_rate_details',
  };
}
