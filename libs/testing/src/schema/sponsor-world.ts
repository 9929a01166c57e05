import { Sample, type SampleRows } from './sample-world.ts';

/** Two firms with a director each, who must not see one another. */
export const sponsorSamples = {
  firmA: new Sample('firm A'),
  firmB: new Sample('firm B'),
  directorA: new Sample('director A'),
  directorB: new Sample('director B'),
  leftA: new Sample('somebody who left firm A'),
  leftB: new Sample('somebody who left firm B'),
} as const;

const { firmA, firmB, directorA, directorB } = sponsorSamples;

/** A session that ended long before any test. */
export const expiredDirectorSession = new Sample('expired session of director A');
const FAR = '2999-01-01T00:00:00Z';
const PAST = '2020-01-01T00:00:00Z';

function directorRows(firm: Sample, who: Sample): SampleRows {
  return [
    ['sponsor.organisation', { id: firm.uuid, name: firm.name, created_on: '2026-01-05' }],
    [
      'sponsor.director',
      {
        id: who.uuid,
        organisation_id: firm.uuid,
        email: `${who.uuid}@example.org`,
        display_name: who.name,
        locale: 'fr',
        password_hash: who.token,
        terms_accepted_on: '2026-01-05',
      },
    ],
    ['sponsor.session', session(who, FAR)],
  ];
}

function session(token: Sample, expires_at: string, who = token): Record<string, unknown> {
  return { token_hash: token.tokenHash, director_id: who.uuid, surface: 'app_director', expires_at };
}

function billingRows(firm: Sample): SampleRows {
  const organisation_id = firm.uuid;
  const seats = 12;
  return [
    ['billing.customer', { organisation_id, stripe_customer_id: `cus_${firm.uuid}` }],
    [
      'billing.checkout',
      {
        id: firm.uuid,
        organisation_id,
        seats,
        billing_interval: 'month',
        state: 'open',
        url: 'https://pay.example',
      },
    ],
    [
      'billing.subscription',
      {
        organisation_id,
        stripe_subscription_id: `sub_${firm.uuid}`,
        seats,
        billing_interval: 'month',
        seat_price_cents: 9_000,
        state: 'active',
      },
    ],
    [
      'billing.invoice',
      {
        id: firm.uuid,
        organisation_id,
        stripe_invoice_id: `in_${firm.uuid}`,
        number: '2026-1',
        issued_on: '2026-02-01',
        seats,
        net_cents: 108_000,
        vat_cents: 21_600,
        total_cents: 129_600,
        state: 'paid',
      },
    ],
    [
      'billing.stripe_event',
      { id: firm.uuid, type: 'invoice.paid', object_id: 'in_1', status: 'done', next_at: PAST },
    ],
  ];
}

function rosterRows(firm: Sample): SampleRows {
  const organisation_id = firm.uuid;
  const left = sponsorSamples[firm === firmA ? 'leftA' : 'leftB'].uuid;
  return [
    [
      'roster.entry',
      {
        id: firm.uuid,
        organisation_id,
        name: 'Somebody',
        work_email: 'somebody@example.org',
        added_on: '2026-02-01',
        person_id: firm.uuid,
      },
    ],
    [
      'roster.import',
      {
        id: firm.uuid,
        organisation_id,
        accepted: '[]',
        rejected: '[]',
        state: 'staged',
        uploaded_on: '2026-02-01',
      },
    ],
    [
      'roster.entry',
      {
        id: left,
        organisation_id,
        name: 'Somebody else',
        work_email: 'left@example.org',
        added_on: '2026-02-01',
        removed_on: '2026-02-02',
        person_id: left,
        covered_until: '2026-03-01',
      },
    ],
    ['roster.voucher', { id: left, entry_id: left, organisation_id, issued_on: '2026-02-01' }],
    ['roster.voucher', { id: firm.uuid, entry_id: firm.uuid, organisation_id, issued_on: '2026-02-01' }],
    [
      'mail.outbox',
      {
        id: firm.uuid,
        kind: 'voucher',
        recipient: 'a@example.org',
        locale: 'fr',
        status: 'sent',
        next_at: PAST,
      },
    ],
    [
      'inbox.gate_message',
      { id: firm.uuid, kind: 'pulse.released', organisation_id, day: '2026-02-01', payload: '{}' },
    ],
  ];
}

/** The whole little world, in an order that foreign keys accept. */
export const sponsorWorld: SampleRows = [
  ...directorRows(firmA, directorA),
  ...directorRows(firmB, directorB),
  ['sponsor.session', session(expiredDirectorSession, PAST, directorA)],
  ...billingRows(firmA),
  ...billingRows(firmB),
  ...rosterRows(firmA),
  ...rosterRows(firmB),
];

/** For each table and view, the column that tells whose row it is. */
export const sponsorOwners: Readonly<Record<string, string>> = {
  'billing.checkout': 'organisation_id',
  'billing.customer': 'organisation_id',
  'billing.invoice': 'organisation_id',
  'billing.stripe_event': 'id',
  'billing.subscription': 'organisation_id',
  'inbox.gate_message': 'organisation_id',
  'mail.outbox': 'id',
  'offer.roster_change': 'organisation_id',
  'offer.seat_pool': 'organisation_id',
  'offer.withdrawn_voucher': 'voucher_id',
  'roster.entry': 'organisation_id',
  'roster.import': 'organisation_id',
  'roster.voucher': 'organisation_id',
  'sponsor.director': 'id',
  'sponsor.organisation': 'id',
  'sponsor.session': 'director_id',
};
