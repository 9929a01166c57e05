import { Injectable } from '@nestjs/common';
import { SponsorConfig } from '../sponsor.config.ts';
import { isStripeAddress, type StripePlace } from './invoice-file.rules.ts';
import { StripeGateway } from './stripe-gateway.ts';
import { PaymentServiceUnavailable, StripeObjectMissing } from './stripe.errors.ts';

const LARGEST_BYTES = 5 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const TIMEOUT_MS = 15_000;
const PDF_START = '%PDF-';

/**
 * Fetches invoices as files. Their addresses come from Stripe's answers; still, only hosts of Stripe are asked,
 * also after a redirection, and never for more than a few megabytes.
 */
@Injectable()
export class InvoiceFiles {
  private readonly place: StripePlace | null;

  constructor(
    private readonly gateway: StripeGateway,
    config: SponsorConfig,
  ) {
    const { stripeApiHost: host, stripeApiPort: port, stripeApiProtocol: protocol } = config;
    this.place = host === undefined ? null : { host, port: port ?? null, protocol: protocol ?? 'https' };
  }

  /** The bytes of an issued invoice, a PDF. */
  async pdf(stripeInvoiceId: string): Promise<Buffer> {
    const invoice = await this.gateway.read({}, (stripe) => stripe.invoices.retrieve(stripeInvoiceId));
    if (!invoice.invoice_pdf) throw new StripeObjectMissing();

    const bytes = await this.download(new URL(invoice.invoice_pdf));
    if (!bytes.subarray(0, PDF_START.length).equals(Buffer.from(PDF_START)))
      throw new Error('What Stripe sent as an invoice is no PDF.');
    return bytes;
  }

  private async download(address: URL): Promise<Buffer> {
    let next = address;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!isStripeAddress(next, this.place)) throw new Error('An invoice lies outside of Stripe.');
      const answer = await ask(next);
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status >= 400 || !location) return read(answer);
      await answer.body?.cancel();
      next = new URL(location, next);
    }
    throw new Error('An invoice was redirected too often.');
  }
}

async function ask(address: URL): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    throw new PaymentServiceUnavailable();
  }
}

async function read(answer: Response): Promise<Buffer> {
  if (!answer.ok || !answer.body) {
    await answer.body?.cancel();
    throw new PaymentServiceUnavailable();
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  // The stream of a response is typed without its content, which is bytes.
  for await (const part of answer.body as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > LARGEST_BYTES) throw new Error('An invoice is larger than any invoice should be.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
