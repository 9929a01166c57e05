import { expect, it } from '@jest/globals';
import {
  audiences,
  disclosedFields,
  disclosure,
  mayRead,
  type Audience,
  type DisclosedField,
} from './disclosure.ts';

function fieldsOf(audience: Audience): DisclosedField[] {
  return disclosedFields.filter((field) => mayRead(audience, field));
}

it('lets the director read what the director bought, sent or was sent, and nothing else', () => {
  expect(fieldsOf('director')).toEqual([
    'organisation.name',
    'roster.name',
    'roster.workEmail',
    'voucher.text',
    'seats.bought',
    'seats.price',
    'seats.renewsOn',
    'invoice.number',
    'invoice.total',
    'invoice.status',
    'director.name',
    'director.email',
    'letter.sharedPage',
    'letter.pulseWord',
  ]);
});

it('shows those who run Aparté no word, no date and no choice of a rep', () => {
  const ofReps = /^(seat|rep|matching|match|session|message|credential)\./;
  expect(fieldsOf('operator').filter((field) => ofReps.test(field))).toEqual([]);
});

it('shows nobody a password, a recovery code or a key', () => {
  const credentials = disclosedFields.filter((field) => field.startsWith('credential.'));
  expect(credentials).toHaveLength(5);
  for (const field of credentials) expect(disclosure[field]).toEqual([]);
});

it('shares the messages between the rep and the coach only', () => {
  expect(audiences.filter((audience) => mayRead(audience, 'message.content'))).toEqual(['rep', 'coach']);
});

it.each(['seat.claims', 'toString', '__proto__', ''])(
  'lets nobody read %p, which is not in the table',
  (field) => {
    for (const audience of audiences) expect(mayRead(audience, field as DisclosedField)).toBe(false);
  },
);
