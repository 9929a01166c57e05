import type { InvoiceFacts } from '../stripe/stripe-facts.ts';
import type { BoughtSeats } from './subscription.rules.ts';

/** A row and the mark by which a later change to it is noticed. */
export interface LockedSeats {
  seats: BoughtSeats;
  version: string;
}

/** What was bought, as Stripe told it; used inside the unit of work of billing. */
export abstract class SubscriptionsRepository {
  abstract findOrganisationOfCustomer(stripeCustomerId: string): Promise<string | null>;
  abstract isSubscribed(organisationId: string): Promise<boolean>;
  /** The mark of the row of this subscription; `null` when there is none. */
  abstract versionOf(stripeSubscriptionId: string): Promise<string | null>;
  /** Reads the row of an organisation and keeps others from changing it until the work is done. */
  abstract lock(organisationId: string): Promise<LockedSeats | null>;
  /** Adds the first row of an organisation; tells no when somebody else was faster. */
  abstract add(organisationId: string, seats: BoughtSeats): Promise<boolean>;
  abstract change(organisationId: string, seats: BoughtSeats): Promise<void>;
  /** Writes an invoice down. Once it is paid or void it is never open again, whatever arrives late. */
  abstract keepInvoice(id: string, organisationId: string, invoice: InvoiceFacts): Promise<void>;
}
