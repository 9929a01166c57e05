/** A director who is signed in, and the firm for which they buy. */
export interface SponsorSession {
  readonly account: { readonly displayName: string; readonly email: string; readonly locale: 'fr' | 'en' };
  readonly organisation: { readonly name: string };
}

/** How often seats are paid for. */
export type BillingInterval = 'month' | 'year';

/** What a seat costs, and how many one may buy. */
export interface Plans {
  readonly currency: string;
  readonly minimumSeats: number;
  readonly maximumSeats: number;
  readonly vatRatePercent: number;
  readonly plans: { readonly interval: BillingInterval; readonly seatPriceCents: number }[];
}

/** The seats as bought; nothing about their use exists here. */
export interface Seats {
  readonly seats: number;
  readonly interval: BillingInterval | null;
  readonly seatPriceCents: number | null;
  readonly paidUntil: string | null;
  readonly state: 'none' | 'active' | 'past-due' | 'ended';
}

/** A payment that was started on the page of the payment provider. */
export interface Checkout {
  readonly state: 'open' | 'paid' | 'expired';
  readonly seats: number;
  readonly interval: BillingInterval;
}

/** One bill. */
export interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly seats: number;
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
  readonly state: string;
}

/** A line of an uploaded list that can be added. */
export interface AcceptedLine {
  readonly line: number;
  readonly name: string;
  readonly workEmail: string;
  readonly alreadyOnRoster: boolean;
}

/** A line of an uploaded list that cannot be added, and why. */
export interface RejectedLine {
  readonly line: number;
  readonly code: string;
  readonly field: string | null;
}

/** An uploaded list, read and kept aside until the director confirms it. */
export interface RosterImport {
  readonly importId: string;
  readonly accepted: AcceptedLine[];
  readonly rejected: RejectedLine[];
}

/** A person whom the director put on the list. */
export interface RosterEntry {
  readonly id: string;
  readonly name: string;
  readonly workEmail: string;
  readonly addedOn: string;
  readonly invitedOn: string | null;
}

/** A letter that came through the gate. */
export interface Letter {
  readonly id: string;
  readonly kind: string;
  readonly day: string;
}

interface Answer<Status extends number, Body> {
  responses: Record<Status, { content: { 'application/json': Body } }>;
}
interface NoAnswer {
  responses: { 204: { content?: never } };
}
interface Sends<Body> {
  requestBody: { content: { 'application/json': Body } };
}
interface Named {
  parameters: { path: { id: string } };
}

/** The sponsor API as its OpenAPI document will type it. */
export interface SponsorPaths {
  '/v1/sign-up': {
    post: Sends<{
      email: string;
      password: string;
      displayName: string;
      organisationName: string;
      locale: 'fr' | 'en';
      acceptsTerms: true;
    }> &
      Answer<201, SponsorSession>;
  };
  '/v1/login': { post: Sends<{ email: string; password: string }> & Answer<200, SponsorSession> };
  '/v1/logout': { post: NoAnswer };
  '/v1/session': { get: Answer<200, SponsorSession> };
  '/v1/plans': { get: Answer<200, Plans> };
  '/v1/checkouts': {
    post: Sends<{ seats: number; interval: BillingInterval; requestId: string }> &
      Answer<201, { checkoutId: string; url: string }>;
  };
  '/v1/checkouts/{id}': { get: Named & Answer<200, Checkout> };
  '/v1/seats': { get: Answer<200, Seats> };
  '/v1/invoices': { get: Answer<200, { invoices: Invoice[] }> };
  '/v1/roster/imports': { post: Sends<{ csv: string; requestId: string }> & Answer<201, RosterImport> };
  '/v1/roster/imports/{id}/confirmation': {
    post: Named & Answer<200, { added: number; alreadyPresent: number }>;
  };
  '/v1/roster': { get: Answer<200, { entries: RosterEntry[] }> };
  '/v1/roster/{id}': { delete: Named & NoAnswer };
  '/v1/letters': { get: Answer<200, { letters: Letter[] }> };
}
