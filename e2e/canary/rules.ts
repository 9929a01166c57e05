import { disclosedObjects, type DisclosedObject } from '@aparte/confidentiality';
import type { Marker } from './ledger.ts';
import type { Place, PlaceKind } from './places.ts';

/** Whether a text may lie in a place: decided from the table that is published as « qui voit quoi ». */
export function mayLie(marker: Marker, place: Place): boolean {
  return RULES[place.kind](marker, objectOf(marker.field), place.name);
}

type Rule = (marker: Marker, object: DisclosedObject, name: string) => boolean;

const RULES: Record<PlaceKind, Rule> = {
  'private database': (_, { storedAs }) => storedAs.private === 'plain',
  'sponsor database': (_, { storedAs }) => storedAs.sponsor === 'plain',
  'files of the database server': (_, { storedAs }) =>
    storedAs.private === 'plain' || storedAs.sponsor === 'plain',
  'server logs': () => false,
  mails: ({ field }) => ADDRESSES.includes(field),
  'payment requests': ({ field }) => PAYERS_FIELDS.includes(field),
  'traffic of the card page and the mailbox': ({ field }) =>
    PAYERS_FIELDS.includes(field) || ADDRESSES.includes(field),
  'traffic of the member site': ({ field }, object) =>
    !isForPeopleOnly(object) && !NEVER_SENT.includes(field),
  'traffic of the sponsor site': ({ what }, { storedAs }, name) =>
    storedAs.sponsor === 'plain' || isOwnEntry(what, name),
};

/** What a mail is sent to: an invitation at work, the way back into an account to the rep or the coach whose it is. */
const ADDRESSES: readonly string[] = ['roster.workEmail', 'rep.personalEmail', 'coach.email'];

/** What a payment provider is told about who pays. */
const PAYERS_FIELDS: readonly string[] = ['organisation.name', 'director.name', 'director.email'];

/**
 * What a server opens without ever being sent the words: of a reported message it gets the key, and of an
 * authenticator app the codes.
 */
const NEVER_SENT: readonly string[] = ['report.message', 'credential.oneTimeSecret'];

/** What only the people concerned can open, and what opens it: none of it may leave a browser readable. */
function isForPeopleOnly({ keyHolder, id }: DisclosedObject): boolean {
  return keyHolder === 'people' || id === 'password';
}

/** A director's password goes to the sponsor site when they open their account and when they enter, and never else. */
function isOwnEntry(what: string, name: string): boolean {
  return what === 'the password of a director' && /^request POST \/v1\/(sign-up|login)$/.test(name);
}

function objectOf(field: Marker['field']): DisclosedObject {
  const object = disclosedObjects.find(({ fields }) => fields.includes(field));
  if (!object) throw new Error(`Nobody published who sees ${field}.`);
  return object;
}
