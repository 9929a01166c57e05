import { letter } from './private-gate-rows.ts';
import { envelope, file, privateSamples, report } from './private-world.ts';
import type { Sample } from './sample-world.ts';

const { repA, repB, coachX, coachY, operatorM, operatorN, spaceAX, spaceBY, firm } = privateSamples;

/** Who tries what, and whether it is theirs to do. */
export type ForeignWrite = [
  sentence: string,
  login: string,
  who: Sample | null,
  statement: string,
  parameters?: Record<string, unknown>,
];

/** The key of an epoch, given back in a space by somebody. */
function regrant(space: Sample, by: Sample): Record<string, unknown> {
  return {
    space_id: space.bytes16,
    epoch: 2,
    recipient_hash: space.digest,
    granted_by: by.uuid,
    record_sealed: space.digest,
  };
}

const fresh = '11111111-1111-4111-8111-111111111111';
const booking = (rep: Sample, coach: Sample) => ({
  id: fresh,
  rep_id: rep.uuid,
  coach_id: coach.uuid,
  state: 'booked',
});

const solo = (kind: string, owner: Sample) => ({
  id: owner.bytes16,
  kind,
  state: 'open',
  current_epoch: 0,
  owner_id: owner.uuid,
});

const asking = {
  id: fresh,
  space_id: spaceAX.bytes16,
  reason: 'une demande d’aide',
  is_danger: false,
  delay_hours: 0,
  asked_at: '2026-03-09',
};

/** Rows of the private plane that the wrong person would add; each must be refused. */
export const refused: ForeignWrite[] = [
  ['a rep books for another rep', 'app_rep', repA, 'booking.session', booking(repB, coachX)],
  ['a rep books a coach they did not choose', 'app_rep', repA, 'booking.session', booking(repA, coachY)],
  ['a rep books without a session', 'app_rep', null, 'booking.session', booking(repA, coachX)],
  ['a rep writes into the space of others', 'app_rep', repA, 'sealed.envelope', envelope(spaceBY, repA, 2)],
  [
    'a rep writes in the name of their coach',
    'app_rep',
    repA,
    'sealed.envelope',
    envelope(spaceAX, coachX, 2),
  ],
  [
    'a coach writes in the name of their rep',
    'app_coach',
    coachX,
    'sealed.envelope',
    envelope(spaceAX, repA, 2),
  ],
  [
    'a rep grants keys in the name of their coach',
    'app_rep',
    repA,
    'sealed.epoch_grant',
    { space_id: spaceAX.bytes16, epoch: 2, granted_by: coachX.uuid, record_sealed: '', hash: spaceAX.digest },
  ],
  ['a rep makes a journal for somebody else', 'app_rep', repA, 'sealed.space', solo('journal', repB)],
  ['a rep makes the notes of a coach', 'app_rep', repA, 'sealed.space', solo('notes', repA)],
  ['a coach makes a journal', 'app_coach', coachX, 'sealed.space', solo('journal', coachX)],
  ['a coach makes a conversation', 'app_coach', coachX, 'sealed.space', solo('conversation', coachX)],
  [
    'a coach slips into a space',
    'app_coach',
    coachX,
    'sealed.space_member',
    { space_id: spaceBY.bytes16, account_id: coachX.uuid },
  ],
  [
    'a rep lets a friend into their space',
    'app_rep',
    repA,
    'sealed.space_member',
    { space_id: spaceAX.bytes16, account_id: repB.uuid },
  ],
  [
    'a rep reports a message of the space of others',
    'app_rep',
    repA,
    'reports.report',
    { ...report(spaceBY, repA, coachY), id: fresh, request_id: fresh },
  ],
  [
    'a rep puts a file into the space of others',
    'app_rep',
    repA,
    'sealed.file',
    { ...file(spaceBY, repA, 'unfinished'), id: fresh },
  ],
  [
    'a coach puts a file into a space in the name of their rep',
    'app_coach',
    coachX,
    'sealed.file',
    { ...file(spaceAX, repA, 'unfinished'), id: fresh },
  ],
  [
    'a rep declares a file complete from the start',
    'app_rep',
    repA,
    'sealed.file',
    { ...file(spaceAX, repA, 'complete'), id: fresh },
  ],
  [
    'a coach adds to a file of their rep',
    'app_coach',
    coachX,
    'sealed.file_part',
    { file_id: spaceAX.uuid, part: 2, bytes: spaceAX.digest },
  ],
  [
    'a rep adds to a file that is complete',
    'app_rep',
    repA,
    'sealed.file_part',
    { file_id: spaceAX.uuid, part: 2, bytes: spaceAX.digest },
  ],
  [
    'a rep gives keys back in the name of their coach',
    'app_rep',
    repA,
    'sealed.regrant',
    regrant(spaceAX, coachX),
  ],
  [
    'a coach gives keys back in a space of somebody else',
    'app_coach',
    coachX,
    'sealed.regrant',
    regrant(spaceBY, coachX),
  ],
  [
    'a rep releases a page in the name of another rep',
    'app_rep',
    repA,
    'gate.outbox',
    { ...letter(repB, firm), id: fresh, request_id: fresh },
  ],
  [
    'a rep releases a page to another firm',
    'app_rep',
    repA,
    'gate.outbox',
    { ...letter(repA, firm), id: fresh, request_id: fresh, org_ref: fresh },
  ],
  [
    'a rep posts a word about the team',
    'app_rep',
    repA,
    'gate.outbox',
    { ...letter(repA, firm), id: fresh, request_id: fresh, kind: 'pulse.released' },
  ],
  [
    'a rep puts a page into a batch',
    'app_rep',
    repA,
    'gate.outbox',
    { ...letter(repA, firm), id: fresh, request_id: fresh, batch_on: '2026-03-10' },
  ],
  [
    'a rep answers the questions of another rep',
    'app_rep',
    repA,
    'matching.questionnaire',
    { rep_id: repB.uuid, answers_sealed: repB.digest },
  ],
  [
    'a coach fills the pin vault of a rep',
    'app_coach',
    coachX,
    'identity.pin_vault',
    { account_id: repA.uuid, version: 2, blob: repA.digest },
  ],
  [
    'a coach opens hours for another coach',
    'app_coach',
    coachX,
    'coach.availability_rule',
    { coach_id: coachY.uuid, iso_weekday: 2, start_minute: 0, end_minute: 60 },
  ],
  [
    'an operator invites in the name of nobody signed in',
    'app_operator',
    null,
    'coach.invitation',
    { token_hash: repA.digest, request_id: fresh, invited_by: operatorM.uuid, expires_at: '2999-01-01' },
  ],
  [
    'an operator accepts an invitation for somebody',
    'app_operator',
    operatorM,
    'coach.invitation',
    {
      token_hash: repA.digest,
      request_id: fresh,
      invited_by: operatorM.uuid,
      expires_at: '2999-01-01',
      accepted_by: coachX.uuid,
    },
  ],
  [
    'an operator asks in the name of another one',
    'app_operator',
    operatorM,
    'glass.opening',
    { ...asking, asked_by: operatorN.uuid },
  ],
  [
    'the matcher makes a space that is not empty',
    'app_matcher',
    null,
    'sealed.space',
    { ...solo('conversation', repA), last_seq: 7 },
  ],
];

/** Statements that would reach other people's rows; each must reach none. */
export const powerless: ForeignWrite[] = [
  ['a rep cancels all sessions', 'app_rep', repA, "UPDATE booking.session SET state = 'cancelled'"],
  ['a rep frees all reservations', 'app_rep', repA, "UPDATE booking.reservation SET status = 'cancelled'"],
  ['a rep spoils all answers', 'app_rep', repA, "UPDATE matching.questionnaire SET answers_sealed = ''"],
  ['a rep moves all spaces on', 'app_rep', repA, 'UPDATE sealed.space SET last_seq = 9'],
  ['a rep closes all spaces', 'app_rep', repA, "UPDATE sealed.space SET state = 'closed', closed_at = now()"],
  ['a rep ends all matches', 'app_rep', repA, "UPDATE matching.match SET state = 'closed'"],
  ['a rep takes back all pages', 'app_rep', repA, 'DELETE FROM gate.outbox'],
  ['a coach pauses all coaches', 'app_coach', coachX, "UPDATE coach.profile SET state = 'paused'"],
  ['a coach moves all schedules', 'app_coach', coachX, "UPDATE coach.schedule SET time_zone = 'Asia/Tokyo'"],
  ['a coach closes all hours', 'app_coach', coachX, 'DELETE FROM coach.availability_rule'],
];
