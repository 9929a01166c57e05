import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { Stripe } from 'stripe';
import { SponsorConfig } from '../sponsor.config.ts';
import { assertMayLeave } from './egress.rules.ts';
import { PaymentServiceUnavailable, SignatureInvalid, StripeObjectMissing } from './stripe.errors.ts';

/** The version of Stripe's API that this code is written for; the webhook endpoint is made with the same. */
export const stripeApiVersion = '2026-10-28.endive' satisfies Stripe.LatestApiVersion;

const TIMEOUT_MS = 10_000;
const RETRIES = 2;
const SIGNATURE_TOLERANCE_SECONDS = 300;

/** A request that Stripe carries out once, however often it arrives. */
interface StripeCommand<Parameters extends object> {
  parameters: Parameters;
  /** Opaque: it shows up in Stripe's request log. */
  idempotencyKey: string;
}

/**
 * The only door to Stripe. Whatever goes out passes the egress rules; whatever comes back wrong becomes one of
 * three failures of ours. Never called inside a unit of work.
 */
@Injectable()
export class StripeGateway {
  private readonly stripe: Stripe;

  constructor(
    private readonly config: SponsorConfig,
    private readonly clock: Clock,
  ) {
    const { stripeApiHost: host, stripeApiPort: port, stripeApiProtocol: protocol } = config;
    this.stripe = new Stripe(config.stripeSecretKey, {
      apiVersion: stripeApiVersion,
      telemetry: false,
      timeout: TIMEOUT_MS,
      maxNetworkRetries: RETRIES,
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
      ...(protocol === undefined ? {} : { protocol }),
    });
  }

  /** Asks Stripe for something that changes nothing there. */
  async read<Parameters extends object, Answer>(
    parameters: Parameters,
    ask: (stripe: Stripe, parameters: Parameters) => Promise<Answer>,
  ): Promise<Answer> {
    assertMayLeave(parameters);
    return this.translated(() => ask(this.stripe, parameters));
  }

  /** Has Stripe do something once. */
  async command<Parameters extends object, Answer>(
    { parameters, idempotencyKey }: StripeCommand<Parameters>,
    send: (stripe: Stripe, parameters: Parameters, options: Stripe.RequestOptions) => Promise<Answer>,
  ): Promise<Answer> {
    assertMayLeave(parameters);
    return this.translated(() => send(this.stripe, parameters, { idempotencyKey }));
  }

  /**
   * Reads an event out of the raw bytes of a webhook.
   *
   * @throws SignatureInvalid when the bytes were not signed by Stripe within the last five minutes.
   */
  readEvent(body: Buffer | undefined, signature: string | undefined): Stripe.Event {
    try {
      return this.stripe.webhooks.constructEvent(
        body ?? Buffer.alloc(0),
        signature ?? '',
        this.config.stripeWebhookSecret,
        SIGNATURE_TOLERANCE_SECONDS,
        undefined,
        this.clock.now().getTime(),
      );
    } catch (error) {
      if (error instanceof Stripe.errors.StripeSignatureVerificationError) throw new SignatureInvalid();
      throw error;
    }
  }

  private async translated<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    try {
      return await call();
    } catch (error) {
      if (isUnavailable(error)) throw new PaymentServiceUnavailable();
      if (error instanceof Stripe.errors.StripeError && error.code === 'resource_missing')
        throw new StripeObjectMissing();
      throw error;
    }
  }
}

/** No connection, a failure on Stripe's side, too many calls, or the same command still under way. */
function isUnavailable(error: unknown): boolean {
  const { StripeConnectionError, StripeAPIError, StripeRateLimitError, StripeError } = Stripe.errors;
  if (error instanceof StripeConnectionError || error instanceof StripeRateLimitError) return true;
  if (error instanceof StripeAPIError) return true;
  return error instanceof StripeError && error.statusCode === 409;
}
