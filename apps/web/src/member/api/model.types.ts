import type { MemberComponents, PublicComponents } from '@aparte/contracts';

type PublicSchemas = PublicComponents['schemas'];

/** The person who is signed in. */
export type Account = PublicSchemas['AccountDto'];

/** What somebody is on this site. */
export type MemberKind = Account['kind'];

/** The languages in which people use the site. */
export type MemberLocale = Account['locale'];

/** Who is signed in, with the public keys the server shows for them. */
export type MemberSession = PublicSchemas['SessionResponse'];

/** What a browser needs to make a passkey. */
export type PasskeyOffer = PublicSchemas['PasskeyOfferResponse'];

/** A passkey that a browser may know. */
export type PasskeyHint = PublicSchemas['PasskeyHintDto'];

/** What a passkey signed. */
export type PasskeyAssertion = PublicSchemas['AssertionDto'];

/** A passkey in the list of its owner. */
export type Passkey = PublicSchemas['PasskeyDto'];

/** A new account as its owner's device made it; no password and no key is in it. */
export type Enrolment = PublicSchemas['EnrolmentDto'];

/** A space of this person: a conversation, or one that is theirs alone. */
export type AnySpace = MemberComponents['schemas']['SpaceDto'];

/** A conversation of this person: a space with somebody at its other end. */
export type Space = AnySpace & { readonly peer: NonNullable<AnySpace['peer']> };

/** Whose account the link of a recovery mail leads to, with the public keys it has. */
export type OpenedRecovery = PublicSchemas['OpenedRecoveryResponse'];

/** A browser in which this person is signed in. */
export type DeviceSession = PublicSchemas['DeviceSessionDto'];

/** A text in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}
