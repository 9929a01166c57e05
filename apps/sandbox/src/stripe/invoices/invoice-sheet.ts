import type { Stripe } from 'stripe';

import { inLanguage, invoiceDay, type Language, money, percent } from '../../pages/language.ts';
import type { Invoice, InvoiceLine, TaxRate } from '../objects.ts';
import { invoiceTexts } from './invoice.texts.ts';

/** An invoice in words, ready to be set on a page or in a PDF. */
export interface InvoiceSheet {
  title: string;
  facts: readonly string[];
  recipient: readonly string[];
  columns: readonly [string, string, string];
  lines: readonly { description: string; period: string; quantity: string; amount: string }[];
  totals: readonly { label: string; amount: string; isStrong: boolean }[];
}

/** Puts an invoice into words; the same invoice and language always give the same words. */
export function invoiceSheet(
  invoice: Invoice,
  language: Language,
  taxRate: (id: string) => TaxRate | undefined,
): InvoiceSheet {
  const text = inLanguage(invoiceTexts, language);
  const { finalized_at: finalizedAt, paid_at: paidAt } = invoice.status_transitions;
  const facts = [`${text('issuedOn')} ${invoiceDay(finalizedAt ?? invoice.created, language)}`];
  if (paidAt !== null) facts.push(`${text('paidOn')} ${invoiceDay(paidAt, language)}`);
  const total = (label: string, cents: number, isStrong = false): InvoiceSheet['totals'][number] => ({
    label,
    amount: money(cents, language),
    isStrong,
  });
  return {
    title: `${text('invoice')} ${invoice.number ?? ''}`.trim(),
    facts,
    recipient: recipientOf(invoice),
    columns: [text('description'), text('quantity'), text('amount')],
    lines: invoice.lines.data.map((line) => lineOf(line, language)),
    totals: [
      total(text('subtotal'), invoice.subtotal),
      ...invoice.total_taxes.map((tax) => {
        const rate = taxRate(tax.tax_rate_details?.tax_rate ?? '');
        return total(rate ? `${rate.display_name} ${percent(rate.percentage, language)}` : '', tax.amount);
      }),
      total(text('total'), invoice.total, true),
      total(text('paid'), invoice.amount_paid),
      total(text('due'), invoice.amount_remaining),
    ],
  };
}

function lineOf(line: InvoiceLine, language: Language): InvoiceSheet['lines'][number] {
  const text = inLanguage(invoiceTexts, language);
  const { start, end } = line.period;
  return {
    description: line.description,
    period: `${text('period')} ${invoiceDay(start, language)} ${text('until')} ${invoiceDay(end, language)}`,
    quantity: String(line.quantity),
    amount: money(line.amount, language),
  };
}

function recipientOf({
  customer_name: name,
  customer_email: email,
  customer_address: address,
}: Invoice): string[] {
  return [name, ...addressLines(address), email].filter((line) => line !== null && line !== '') as string[];
}

function addressLines(address: Stripe.Address | null): (string | null)[] {
  if (!address) return [];

  const town = [address.postal_code, address.city].filter((part) => part !== null).join(' ');
  return [address.line1, address.line2, town, address.state, address.country];
}
