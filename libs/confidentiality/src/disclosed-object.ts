import type { Audience, DisclosedField } from './disclosure.ts';
import type { Bilingual } from './wording.ts';

/** One of the two databases. */
export type Plane = 'private' | 'sponsor';

/** Both databases, in the order in which the published page shows them. */
export const planes = ['private', 'sponsor'] as const satisfies readonly Plane[];

/**
 * What somebody holding a copy of a database finds: the thing itself, a trace of it
 * (an identifier, a time, a fingerprint), unreadable bytes, or nothing at all.
 */
export type StoredAs = 'plain' | 'limited' | 'ciphertext' | 'nothing';

/** Whose key opens the unreadable bytes: the people concerned, or a server outside the database. */
export type KeyHolder = 'people' | 'server';

/** A thing of the product as its users name it: one line of the page « qui voit quoi ». */
export interface DisclosedObject {
  readonly id: string;
  readonly label: Bilingual;
  readonly fields: readonly DisclosedField[];
  /** Precisions to a verdict; an audience that reads only a part of the fields must have one. */
  readonly notes?: Partial<Record<Audience, Bilingual>>;
  readonly storedAs: Readonly<Record<Plane, StoredAs>>;
  /** What exactly a copy of the database shows; required where something is stored as limited. */
  readonly trace?: Bilingual;
  /** Required where something is stored as ciphertext. */
  readonly keyHolder?: KeyHolder;
}
