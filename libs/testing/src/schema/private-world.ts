import { answerRows, wordRows } from './private-pulse-rows.ts';
import { letter } from './private-gate-rows.ts';
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
  otherFirm: new Sample('other firm'),
} as const;

const { repA, repB, coachX, coachY, operatorM, operatorN, spaceAX, spaceBY, firm, otherFirm } =
  privateSamples;

/** A session that ended long before any test. */
export const expiredSession = new Sample('expired session of rep A');
/** A session of a coach, good on the coach's surface only. */
const FAR = '2999-01-01T00:00:00Z';
const PAST = '2020-01-01T00:00:00Z';
const MONDAY_NOON = '2026-03-09T12:00:00Z';

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
        recovery_made_on: '2026-01-05',
      },
    ],
    ['identity.key_wrap', { account_id, method: 'password', generation: 1, blob_sealed: who.digest }],
    ['identity.identity_record', { account_id, generation: 1, record: '{}', hash: who.digest }],
    ['identity.session', session(who, `app_${kind}`, FAR)],
    ['identity.pin_vault', { account_id, version: 1, blob: who.digest }],
    ['identity.second_factor', { account_id, secret_sealed: who.digest, state: 'active', last_step: 1 }],
    ['identity.passkey', passkey(who)],
    ['identity.passkey_challenge', { challenge: who.digest, purpose: 'unlock', account_id, expires_at: FAR }],
    ['identity.recovery_link', { token_hash: who.digest, account_id, expires_at: FAR }],
    ['identity.attempt_count', { key: who.uuid, points: 1, expire: 4_000_000_000_000 }],
  ];
}

function session(token: Sample, surface: string, expires_at: string, who = token): Record<string, unknown> {
  return {
    token_hash: token.tokenHash,
    account_id: who.uuid,
    surface,
    purpose: 'web',
    expires_at,
    id: token.uuid,
    label: 'Firefox · Windows',
    opened_at: MONDAY_NOON,
  };
}

function passkey(who: Sample): Record<string, unknown> {
  return {
    id: who.uuid,
    account_id: who.uuid,
    credential_id: who.bytes16,
    public_key: who.digest,
    counter: 0,
    transports: ['internal'],
    label: who.name,
    generation: 1,
    wrap_sealed: who.digest,
    added_on: '2026-01-05',
  };
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
      { voucher_index: rep.digest, org_ref: firm.uuid, rep_id, seat_number: seat, claimed_on: '2026-02-01' },
    ],
    ['gate.outbox', letter(rep, firm)],
    ...answerRows(rep, firm),
    ['matching.questionnaire', { rep_id, answers_sealed: rep.digest, line_sealed: rep.digest }],
    [
      'sealed.space',
      { id: space_id, kind: 'conversation', state: 'open', current_epoch: 1, last_seq: 1, owner_id: rep_id },
    ],
    ['sealed.space_member', { space_id, account_id: rep_id }],
    ['sealed.space_member', { space_id, account_id: coach_id }],
    [
      'sealed.epoch_grant',
      { space_id, epoch: 1, granted_by: rep_id, record_sealed: rep.digest, hash: space.digest },
    ],
    [
      'sealed.regrant',
      { space_id, epoch: 1, recipient_hash: space.digest, granted_by: rep_id, record_sealed: rep.digest },
    ],
    ['sealed.envelope', envelope(space, rep, 1)],
    ['reports.report', report(space, rep, coach)],
    ['sealed.file', file(space, rep, 'complete')],
    ['sealed.file_part', { file_id: space.uuid, part: 1, bytes: space.digest }],
    [
      'matching.match',
      { id: rep.uuid, rep_id, coach_id, space_id, place: 1, state: 'chosen', since: '2026-02-02' },
    ],
    ['audit.chain', { subject_tag: rep.digest, month: '2026-03-01', length: 1, hash: space.digest }],
    ['audit.entry', accessEntry(rep, coach)],
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

/** An opening granted at an instant: in a far hour it is open and its rep not told, in a past one closed and told. */
function opening(space: Sample, rep: Sample, hour: string): Record<string, unknown> {
  return {
    id: space.uuid,
    space_id: space.bytes16,
    reason: 'une demande d’aide',
    is_danger: false,
    delay_hours: 0,
    asked_by: operatorM.uuid,
    asked_at: PAST,
    granted_by: operatorN.uuid,
    granted_at: `${hour}:00:00Z`,
    closes_at: `${hour}:59:60Z`,
    tell_at: `${hour}:00:00Z`,
    rep_id: rep.uuid,
  };
}

/** That a coach read something of a rep. */
function accessEntry(rep: Sample, coach: Sample): Record<string, unknown> {
  return {
    subject_tag: rep.digest,
    place: 1,
    day: '2026-03-09',
    actor_tag: coach.digest,
    kind: 'coach-list',
    hash: rep.digest,
  };
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

/** A report as a member of a space would make it. */
export function report(space: Sample, reporter: Sample, author: Sample): Record<string, unknown> {
  return {
    id: space.uuid,
    request_id: space.uuid,
    reporter_id: reporter.uuid,
    author_id: author.uuid,
    space_id: space.bytes16,
    message_id: space.bytes16,
    envelope: '{}',
    key_sealed: space.digest,
    sent_at: PAST,
    reported_at: PAST,
  };
}

/** A file as a member of a space would upload it. */
export function file(
  space: Sample,
  uploader: Sample,
  state: 'unfinished' | 'complete',
): Record<string, unknown> {
  return {
    id: space.uuid,
    space_id: space.bytes16,
    uploader_id: uploader.uuid,
    bytes: 1000,
    parts: 1,
    state,
    created_at: PAST,
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
  ['glass.opening', opening(spaceAX, repA, '2999-01-01T00')],
  ['glass.opening', opening(spaceBY, repB, '2020-01-01T00')],
  ...invitation(operatorM),
  ...invitation(operatorN),
  ['gate.batch', { day: '2026-03-09' }],
  ...wordRows(firm),
  ...wordRows(otherFirm),
];
