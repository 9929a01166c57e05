/** Somebody who may look: the rep concerned, the coach this rep chose, the director who pays, or those who run Aparté. */
export type Audience = 'rep' | 'coach' | 'director' | 'operator';

/** Every audience, in the order in which the published page shows them. */
export const audiences = ['rep', 'coach', 'director', 'operator'] as const satisfies readonly Audience[];

/**
 * Who may read which field. This table is the whole rule: an audience that is
 * not listed sees nothing, not even that the field exists.
 *
 * Adding an audience to a line is a product decision. The page « qui voit quoi »
 * is generated from these lines, so the change is public the day it is made.
 */
export const disclosure = {
  // What the director sends or buys.
  'organisation.name': ['rep', 'director', 'operator'],
  'roster.name': ['rep', 'director', 'operator'],
  'roster.workEmail': ['rep', 'director', 'operator'],
  'voucher.text': ['rep', 'director', 'operator'],
  'voucher.link': ['rep'],
  'seats.bought': ['director', 'operator'],
  'seats.price': ['director', 'operator'],
  'seats.renewsOn': ['director', 'operator'],
  'invoice.number': ['director', 'operator'],
  'invoice.total': ['director', 'operator'],
  'invoice.status': ['director', 'operator'],
  'director.name': ['director', 'operator'],
  'director.email': ['director', 'operator'],

  // What a rep does with the seat.
  'seat.claim': ['rep', 'coach'],
  'seat.claimedAt': ['rep'],
  'seat.lastDay': ['rep'],
  'rep.displayName': ['rep', 'coach'],
  'rep.personalEmail': ['rep'],
  'matching.answers': ['rep'],
  'matching.proposals': ['rep'],
  'matching.lineToCoach': ['rep', 'coach'],
  'match.coach': ['rep', 'coach'],
  'match.chosenAt': ['rep', 'coach'],
  'session.startsAt': ['rep', 'coach'],
  'session.endsAt': ['rep', 'coach'],
  'session.status': ['rep', 'coach'],
  'message.content': ['rep', 'coach'],
  'message.author': ['rep', 'coach'],
  'message.sentAt': ['rep', 'coach'],
  'journal.content': ['rep'],
  'pulse.answer': ['rep'],
  'coach.notes': ['coach'],

  // The one message that somebody chose to show to those who run Aparté, until they close the report.
  'report.message': ['rep', 'coach', 'operator'],
  'report.people': ['rep', 'coach', 'operator'],
  'report.reportedAt': ['rep', 'coach', 'operator'],

  // Who read what of a rep, and on which day.
  'access.byCoach': ['rep', 'coach'],
  'access.byOthers': ['rep'],

  // Who and when of one conversation, opened by two of those who run Aparté for an hour; the rep is told.
  'opening.conversation': ['rep', 'coach', 'operator'],
  'opening.reason': ['rep', 'operator'],

  // What a coach shows.
  'coach.profile': ['rep', 'coach', 'operator'],
  'coach.freeSlots': ['rep', 'coach', 'operator'],
  'coach.availabilityRules': ['coach', 'operator'],
  'coach.capacity': ['coach', 'operator'],
  'coach.declaredTies': ['coach', 'operator'],
  'coach.email': ['coach'],

  // What opens an account. Nobody is listed because nobody is ever shown these again.
  'credential.password': [],
  'credential.recoveryCode': [],
  'credential.signInToken': [],
  'credential.oneTimeSecret': [],
  'credential.accountKeys': [],

  // The two letters, the only things that cross from the private plane to the sponsor plane.
  'letter.sharedPage': ['rep', 'coach', 'director'],
  'letter.pulseWord': ['rep', 'director', 'operator'],

  // What the servers write about themselves.
  'log.request': ['operator'],
} as const satisfies Record<string, readonly Audience[]>;

/** The name of one field of the disclosure table. */
export type DisclosedField = keyof typeof disclosure;

/** Every field of the disclosure table. */
export const disclosedFields = Object.keys(disclosure) as readonly DisclosedField[];

/** Whether this audience may read this field; a field that is not in the table is read by nobody. */
export function mayRead(audience: Audience, field: DisclosedField): boolean {
  if (!Object.hasOwn(disclosure, field)) return false;
  const readers: readonly Audience[] = disclosure[field];
  return readers.includes(audience);
}
