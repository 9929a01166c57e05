import { Injectable } from '@nestjs/common';

/** The kinds of Stripe objects of which this plane keeps a copy. */
export const stripeObjectKinds = ['checkout.session', 'customer.subscription', 'invoice'] as const;

/** One of those kinds, named as in the types of Stripe's events. */
export type StripeObjectKind = (typeof stripeObjectKinds)[number];

/** An object of Stripe that may have changed. */
interface StripeObjectChanged {
  kind: StripeObjectKind;
  objectId: string;
}

/**
 * Brings our copy of an object up to date. `settle` runs in the same transaction as the change, so that an event
 * is done exactly when its effect is.
 */
type StripeObjectListener = (objectId: string, settle: () => Promise<void>) => Promise<unknown>;

/** Who brings which kind of copy up to date; features enter themselves, so that webhooks know none of them. */
@Injectable()
export class StripeObjectListeners {
  private readonly listeners = new Map<StripeObjectKind, StripeObjectListener>();

  listen(kind: StripeObjectKind, listener: StripeObjectListener): void {
    this.listeners.set(kind, listener);
  }

  async tell({ kind, objectId }: StripeObjectChanged, settle: () => Promise<void>): Promise<void> {
    const listener = this.listeners.get(kind);
    if (!listener) throw new Error(`Nobody keeps a copy of ${kind}.`);
    await listener(objectId, settle);
  }
}
