import { Sample, type SampleRows } from './sample-world.ts';

/** Two reps with a coach each and an operator each side, who must not see one another. */
export const privateSamples = {
  repA: new Sample('rep A'),
  repB: new Sample('rep B'),
  coachX: new Sample('coach X'),
  coachY: new Sample('coach Y'),
  operatorM: new Sample('operator M'),
  operatorN: new Sample('operator N'),
  spaceAX: new Sample('space A-X'),
  spaceBY: new Sample('space B-Y'),
  firm: new Sample('firm'),
} as const;

const { repA, repB, coachX, coachY, operatorM, operatorN, spaceAX, spaceBY, firm } = privateSamples;

/** A session that ended long before any test. */
export const expiredSession = new Sample('expired session of rep A');
/** A session of a coach, good on the coach's surface only. */
const FAR = '2999-01-01T00:00:00Z';
const PAST = '2020-01-01T00:00:00Z';

function person(who: Sample, kind: 'rep' | 'coach' | 'operator'): SampleRows {
  const account_id = who.uuid;
  return [
    [
      'identity.account',
      {
        id: who.uuid,
        kind,
        login_index: who.digest,
        login_sealed: who.digest,
        display_name: who.name,
        locale: 'fr',
        time_zone: 'Europe/Paris',
        joined_on: '2026-01-05',
      },
    ],
    [
      'identity.credential',
      {
        account_id,
        kdf_t: 3,
        kdf_m: 64,
        server_salt: who.bytes16,
        verifier_sealed: who.digest,
        recovery_verifier_sealed: who.digest,
      },
    ],
    ['identity.key_wrap', { account_id, method: 'password', generation: 1, blob_sealed: who.digest }],
    ['identity.identity_record', { account_id, generation: 1, record: '{}', hash: who.digest }],
    ['identity.session', session(who, `app_${kind}`, FAR)],
    ['identity.pin_vault', { account_id, version: 1, blob: who.digest }],
  ];
}

function session(token: Sample, surface: string, expires_at: string, who = token): Record<string, unknown> {
  return { token_hash: token.tokenHash, account_id: who.uuid, surface, purpose: 'web', expires_at };
}

function coachRows(who: Sample): SampleRows {
  const coach_id = who.uuid;
  return [
    [
      'coach.profile',
      {
        coach_id,
        headline_fr: who.name,
        headline_en: who.name,
        bio_fr: '',
        bio_en: '',
        attributes: '{}',
        capacity: 6,
        state: 'active',
      },
    ],
    [
      'coach.schedule',
      {
        coach_id,
        time_zone: 'Europe/Paris',
        step_minutes: 30,
        session_minutes: 50,
        buffer_minutes: 10,
        notice_hours: 24,
        window_days: 30,
      },
    ],
    ['coach.availability_rule', { coach_id, iso_weekday: 1, start_minute: 540, end_minute: 720 }],
  ];
}

/** A rep's seat, answers, coach, space with one envelope, and one booked session. */
function repRows(rep: Sample, coach: Sample, space: Sample, seat: number): SampleRows {
  const rep_id = rep.uuid;
  const coach_id = coach.uuid;
  const space_id = space.bytes16;
  const hour = `2026-03-0${seat}`;
  return [
    [
      'seat.claim',
      { voucher_ref: rep.uuid, org_ref: firm.uuid, rep_id, seat_number: seat, claimed_on: '2026-02-01' },
    ],
    ['matching.questionnaire', { rep_id, answers_sealed: rep.digest, line_sealed: rep.digest }],
    ['sealed.space', { id: space_id, kind: 'conversation', state: 'open', current_epoch: 1, last_seq: 1 }],
    ['sealed.space_member', { space_id, account_id: rep_id }],
    ['sealed.space_member', { space_id, account_id: coach_id }],
    ['sealed.epoch_grant', { space_id, epoch: 1, granted_by: rep_id, record: '{}', hash: space.digest }],
    ['sealed.envelope', envelope(space, rep, 1)],
    [
      'matching.match',
      { id: rep.uuid, rep_id, coach_id, space_id, place: 1, state: 'chosen', since: '2026-02-02' },
    ],
    ['booking.session', { id: rep.uuid, rep_id, coach_id, state: 'booked' }],
    [
      'booking.reservation',
      {
        id: rep.uuid,
        session_id: rep.uuid,
        request_id: rep.uuid,
        coach_id,
        rep_id,
        during: `[${hour}T09:00:00Z,${hour}T09:50:00Z)`,
        blocked: `[${hour}T08:50:00Z,${hour}T10:00:00Z)`,
        status: 'confirmed',
      },
    ],
  ];
}

/** An envelope as a member of a space would send it. */
export function envelope(space: Sample, sender: Sample, seq: number): Record<string, unknown> {
  return {
    space_id: space.bytes16,
    seq,
    id: new Sample(`${space.name} ${seq}`).bytes16,
    sender_id: sender.uuid,
    sender_seq: seq,
    epoch: 1,
    kind: 'msg',
    previous_hash: space.digest,
    ack_seq: 0,
    ack_hash: space.digest,
    sent_at_ms: 0,
    ciphertext: space.digest,
    hash: space.digest,
    received_at: PAST,
  };
}

function invitation(operator: Sample): SampleRows {
  return [
    [
      'coach.invitation',
      { token_hash: operator.digest, request_id: operator.uuid, invited_by: operator.uuid, expires_at: FAR },
    ],
  ];
}

/** The whole little world, in an order that foreign keys accept. */
export const privateWorld: SampleRows = [
  ...person(repA, 'rep'),
  ...person(repB, 'rep'),
  ...person(coachX, 'coach'),
  ...person(coachY, 'coach'),
  ...person(operatorM, 'operator'),
  ...person(operatorN, 'operator'),
  ['identity.session', session(expiredSession, 'app_rep', PAST, repA)],
  ['seat.offer', { org_ref: firm.uuid, org_name: 'Firm', seats: 12, paid_until: '2027-01-31' }],
  ...coachRows(coachX),
  ...coachRows(coachY),
  ...repRows(repA, coachX, spaceAX, 1),
  ...repRows(repB, coachY, spaceBY, 2),
  ...invitation(operatorM),
  ...invitation(operatorN),
];

/** For each table, the column that tells whose row it is. */
export const privateOwners: Readonly<Record<string, string>> = {
  'booking.reservation': 'rep_id',
  'booking.session': 'rep_id',
  'coach.availability_rule': 'coach_id',
  'coach.invitation': 'invited_by',
  'coach.profile': 'coach_id',
  'coach.schedule': 'coach_id',
  'identity.account': 'id',
  'identity.credential': 'account_id',
  'identity.identity_record': 'account_id',
  'identity.key_wrap': 'account_id',
  'identity.pin_vault': 'account_id',
  'identity.session': 'account_id',
  'matching.match': 'rep_id',
  'matching.questionnaire': 'rep_id',
  'sealed.envelope': 'space_id',
  'sealed.epoch_grant': 'space_id',
  'sealed.space': 'id',
  'sealed.space_member': 'account_id',
  'seat.claim': 'rep_id',
  'seat.offer': 'org_ref',
};
