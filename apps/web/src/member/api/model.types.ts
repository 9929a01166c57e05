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

/** A new account as its owner's device made it; no password and no key is in it. */
export type Enrolment = PublicSchemas['EnrolmentDto'];

/** A conversation of this person. */
export type Space = MemberComponents['schemas']['SpaceDto'];

/** A text in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}
