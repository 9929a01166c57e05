import type { Leak } from './leak.ts';
import { hears, onSponsor, tellStripe } from './means.ts';

/** What might be written into the books of the sponsor plane, told to Stripe, or granted in its database. */
export const leaksOfBooks: readonly Leak[] = [
  {
    name: 'touch',
    story: 'A claim marks the roster entry as used, to spare the director a reminder.',
    hears: hears.claim,
    does: (parts) => onSponsor(parts, 'UPDATE roster.voucher SET issued_on = issued_on - 1'),
  },
  {
    name: 'erase-status',
    story: 'The roster forgets people who have claimed, because their seat is now their own.',
    hears: hears.claim,
    does: (parts) =>
      onSponsor(
        parts,
        `UPDATE roster.entry SET removed_on = '2031-03-05' WHERE work_email = 'personne1@firme.example'`,
      ),
  },
  {
    name: 'live-pulse',
    story: 'A letter is posted as soon as a rep answers, instead of once a day in a batch.',
    hears: hears.pulse,
    does: (parts) =>
      onSponsor(
        parts,
        `INSERT INTO inbox.gate_message SELECT gen_random_uuid(), 'pulse.released', id, '2031-03-04', '{}'
           FROM sponsor.organisation WHERE name = 'Firme 0'`,
      ),
  },
  {
    name: 'db-grant',
    story:
      'Claims are copied into a table of the sponsor database for a later report, readable by the director’s login.',
    hears: hears.claim,
    does: (parts) =>
      onSponsor(
        parts,
        `CREATE SCHEMA IF NOT EXISTS report; CREATE TABLE IF NOT EXISTS report.claim (at int);
         GRANT USAGE ON SCHEMA report TO app_director; GRANT SELECT ON report.claim TO app_director;
         INSERT INTO report.claim VALUES (1)`,
      ),
    forget: (parts) => onSponsor(parts, 'DROP SCHEMA IF EXISTS report CASCADE'),
  },
  {
    name: 'view-sequence',
    story: 'A view for the books shows the last value of the sequence that numbers sessions.',
    hears: hears.booking,
    does: (parts) =>
      onSponsor(
        parts,
        `CREATE SCHEMA IF NOT EXISTS report; CREATE SEQUENCE IF NOT EXISTS report.sessions;
         GRANT USAGE ON SCHEMA report TO app_billing; SELECT nextval('report.sessions');
         CREATE OR REPLACE VIEW report.last AS SELECT last_value FROM report.sessions;
         GRANT SELECT ON report.last TO app_billing`,
      ),
    forget: (parts) => onSponsor(parts, 'DROP SCHEMA IF EXISTS report CASCADE'),
  },
  {
    name: 'column',
    story: 'An invoice gets a column for the sessions it paid for.',
    hears: hears.booking,
    does: (parts) =>
      onSponsor(
        parts,
        `ALTER TABLE billing.invoice ADD COLUMN IF NOT EXISTS sessions integer;
         GRANT SELECT (sessions) ON billing.invoice TO app_director;
         UPDATE billing.invoice SET sessions = coalesce(sessions, 0) + 1`,
      ),
    forget: (parts) => onSponsor(parts, 'ALTER TABLE billing.invoice DROP COLUMN IF EXISTS sessions'),
  },
  {
    name: 'session-row',
    story: 'One clean-up job of both planes ends every session when a member signs in anew.',
    hears: hears.login,
    does: (parts) => onSponsor(parts, 'DELETE FROM sponsor.session'),
  },
  {
    name: 'usage-billing',
    story: 'Stripe is told how many seats are in use, for a price by use.',
    hears: hears.claim,
    does: (parts) => tellStripe(parts, '/v1/customers', 'description=1+seat+in+use'),
  },
  {
    name: 'stripe-meta',
    story: 'The customer at Stripe carries the coach in its metadata, to split revenue later.',
    hears: hears.match,
    does: (parts) => tellStripe(parts, '/v1/customers', 'metadata[coach]=Ana'),
  },
  {
    name: 'proration',
    story: 'A seat that a rep gives up is credited to the firm.',
    hears: hears.erasure,
    does: (parts) => tellStripe(parts, '/v1/customers', 'description=credit+for+an+unused+seat'),
  },
  {
    name: 'refund',
    story: 'A cancelled session is refunded.',
    hears: hears.cancellation,
    does: (parts) => tellStripe(parts, '/v1/refunds', 'reason=requested_by_customer'),
  },
  {
    name: 'portal-history',
    story: 'The history of the firm’s invoices names the months in which a coach was changed.',
    hears: hears.matchEnd,
    does: (parts) => onSponsor(parts, `UPDATE billing.invoice SET number = number || ' (coach changed)'`),
  },
  {
    name: 'retry-timing',
    story: 'A busy private plane delays the mails of the sponsor plane, because both share one queue.',
    hears: hears.file,
    does: (parts) => onSponsor(parts, "UPDATE mail.outbox SET next_at = next_at + interval '1 second'"),
  },
  {
    name: 'webhook-order',
    story: 'Events of Stripe wait while a rep is being matched, since one worker does both.',
    hears: hears.match,
    does: (parts) =>
      onSponsor(parts, "UPDATE billing.stripe_event SET next_at = next_at + interval '1 second'"),
  },
];
