import type { SponsorComponents } from '@aparte/contracts';

type Schemas = SponsorComponents['schemas'];

/** A director who is signed in, and the firm for which they buy. */
export type SponsorSession = Schemas['DirectorSessionResponse'];

/** What a seat costs, and how many one may buy. */
export type Plans = Schemas['PlansResponse'];

/** How often seats are paid for. */
export type BillingInterval = Schemas['PlanResponse']['interval'];

/** The seats as bought; nothing about their use exists here. */
export type Seats = Schemas['SeatsResponse'];

/** A payment that was started on the page of the payment provider. */
export type Checkout = Schemas['CheckoutResponse'];

/** One bill. */
export type Invoice = Schemas['InvoiceResponse'];

/** An uploaded list, read and kept aside until the director confirms it. */
export type RosterImport = Schemas['RosterImportResponse'];

/** A line of an uploaded list that can be added. */
export type AcceptedLine = Schemas['AcceptedLineResponse'];

/** A line of an uploaded list that cannot be added, and why. */
export type RejectedLine = Schemas['RejectedLineResponse'];

/** What adding the people of a list brought about. */
export type ImportConfirmation = Schemas['ImportConfirmationResponse'];

/** A letter that came through the gate. */
export type Letter = Schemas['LetterResponse'];

/** The word of a period about a whole team. */
export type PulseRelease = Schemas['PulseReleaseResponse'];

/** A letter about the team that is to come. */
export type ExpectedWord = Schemas['ExpectedWordResponse'];

/** Which word about the team comes when. */
export type PulseOutlook = Schemas['PulseOutlookResponse'];

/** A person whom the director put on the list. */
export type RosterEntry = Schemas['RosterEntryResponse'];
