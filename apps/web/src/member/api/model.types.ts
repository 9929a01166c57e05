import type { Grant as SealedGrant, Identity } from '@aparte/sealing';

/** The languages in which people use the site. */
export type MemberLocale = 'fr' | 'en';

/** A text in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** What somebody is on this site. */
export type MemberKind = 'rep' | 'coach' | 'operator';

/** The person who is signed in. */
export interface Account {
  readonly id: string;
  readonly kind: MemberKind;
  readonly displayName: string;
  readonly locale: MemberLocale;
  readonly timeZone: string;
}

/** Who is signed in, with the public keys the server shows for them. */
export interface MemberSession {
  readonly account: Account;
  readonly identity: Identity;
}

/** An account key under lock. */
export interface KeyWrap {
  readonly method: 'password' | 'recovery';
  readonly generation: number;
  readonly blob: string;
}

/** What the password of an account is stretched with. */
export interface KdfSettings {
  readonly t: number;
  readonly m: number;
  readonly serverSalt: string;
}

/** A new account as its owner's device made it; no password and no key is in it. */
export interface Enrolment {
  readonly account: {
    readonly id: string;
    readonly loginId: string;
    readonly displayName: string;
    readonly locale: MemberLocale;
    readonly timeZone: string;
  };
  readonly kdf: KdfSettings;
  readonly authKey: string;
  readonly recoveryAuthKey: string;
  readonly keyWraps: KeyWrap[];
  readonly identity: Identity;
}

/** A conversation of this person. */
export interface Space {
  readonly spaceId: string;
  readonly kind: 'conversation';
  readonly state: 'open' | 'closed';
  readonly peer: { readonly accountId: string; readonly displayName: string; readonly timeZone: string };
  readonly lastSeq: number;
}

/** The key of one epoch of a conversation, from one member to both. */
export type Grant = Omit<SealedGrant, 'to'> & { to: SealedGrant['to'][number][] };

export type { Identity };
