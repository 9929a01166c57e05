import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA billing;

  CREATE TABLE billing.customer (
    organisation_id uuid PRIMARY KEY,
    stripe_customer_id text NOT NULL,
    CONSTRAINT customer_stripe UNIQUE (stripe_customer_id),
    CONSTRAINT customer_organisation FOREIGN KEY (organisation_id) REFERENCES sponsor.organisation (id)
  );
  COMMENT ON TABLE billing.customer IS 'The organisation as Stripe knows it.';

  CREATE TABLE billing.checkout (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    seats integer NOT NULL CHECK (seats BETWEEN 5 AND 500),
    billing_interval text NOT NULL CHECK (billing_interval IN ('month', 'year')),
    state text NOT NULL CHECK (state IN ('open', 'paid', 'expired')),
    stripe_session_id text,
    url text,
    CONSTRAINT checkout_stripe UNIQUE (stripe_session_id),
    CONSTRAINT checkout_organisation FOREIGN KEY (organisation_id) REFERENCES sponsor.organisation (id)
  );
  CREATE UNIQUE INDEX checkout_one_open ON billing.checkout (organisation_id) WHERE state = 'open';
  COMMENT ON TABLE billing.checkout IS 'One attempt to pay; an organisation has at most one open.';

  CREATE TABLE billing.subscription (
    organisation_id uuid PRIMARY KEY,
    stripe_subscription_id text NOT NULL,
    seats integer NOT NULL CHECK (seats BETWEEN 1 AND 10000),
    billing_interval text NOT NULL CHECK (billing_interval IN ('month', 'year')),
    seat_price_cents integer NOT NULL CHECK (seat_price_cents >= 0),
    paid_until date,
    state text NOT NULL CHECK (state IN ('active', 'past-due', 'ended')),
    CONSTRAINT subscription_stripe UNIQUE (stripe_subscription_id),
    CONSTRAINT subscription_organisation FOREIGN KEY (organisation_id) REFERENCES sponsor.organisation (id)
  );
  COMMENT ON TABLE billing.subscription IS 'The seats an organisation has bought; never derived from their use.';

  CREATE TABLE billing.invoice (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    stripe_invoice_id text NOT NULL,
    number text NOT NULL,
    issued_on date NOT NULL,
    seats integer NOT NULL,
    net_cents bigint NOT NULL,
    vat_cents bigint NOT NULL,
    total_cents bigint NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'paid', 'void')),
    CONSTRAINT invoice_stripe UNIQUE (stripe_invoice_id),
    CONSTRAINT invoice_sum CHECK (net_cents + vat_cents = total_cents),
    CONSTRAINT invoice_organisation FOREIGN KEY (organisation_id) REFERENCES sponsor.organisation (id)
  );
  CREATE INDEX invoice_organisation_id ON billing.invoice (organisation_id);
  COMMENT ON TABLE billing.invoice IS 'An invoice of Stripe, as the director sees it; amounts in cents.';

  CREATE TABLE billing.stripe_event (
    id text PRIMARY KEY CHECK (char_length(id) <= 255),
    type text NOT NULL,
    object_id text NOT NULL,
    api_version text,
    status text NOT NULL CHECK (status IN ('pending', 'done', 'failed', 'ignored')),
    attempts integer NOT NULL DEFAULT 0,
    next_at timestamptz NOT NULL,
    failure_code text
  );
  CREATE INDEX stripe_event_due ON billing.stripe_event (next_at) WHERE status = 'pending';
  COMMENT ON TABLE billing.stripe_event IS 'Inbox of webhooks: an event is a hint, its object is read again from Stripe.';

  ALTER TABLE billing.customer ENABLE ROW LEVEL SECURITY;
  ALTER TABLE billing.customer FORCE ROW LEVEL SECURITY;
  ALTER TABLE billing.checkout ENABLE ROW LEVEL SECURITY;
  ALTER TABLE billing.checkout FORCE ROW LEVEL SECURITY;
  ALTER TABLE billing.subscription ENABLE ROW LEVEL SECURITY;
  ALTER TABLE billing.subscription FORCE ROW LEVEL SECURITY;
  ALTER TABLE billing.invoice ENABLE ROW LEVEL SECURITY;
  ALTER TABLE billing.invoice FORCE ROW LEVEL SECURITY;
  ALTER TABLE billing.stripe_event ENABLE ROW LEVEL SECURITY;
  ALTER TABLE billing.stripe_event FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA billing TO app_director, app_billing, app_courier, app_gate;
  GRANT SELECT ON billing.checkout, billing.subscription, billing.invoice TO app_director;
  GRANT SELECT, INSERT ON billing.customer TO app_billing;
  GRANT SELECT, INSERT, UPDATE (state, stripe_session_id, url) ON billing.checkout TO app_billing;
  GRANT SELECT, INSERT, UPDATE (stripe_subscription_id, seats, billing_interval, seat_price_cents, paid_until, state)
    ON billing.subscription TO app_billing;
  GRANT SELECT, INSERT, UPDATE (state, seats, net_cents, vat_cents, total_cents) ON billing.invoice TO app_billing;
  GRANT SELECT, INSERT, UPDATE (status, attempts, next_at, failure_code) ON billing.stripe_event TO app_billing;
  GRANT SELECT ON billing.subscription TO app_courier, app_gate;

  CREATE POLICY mine ON billing.checkout FOR SELECT TO app_director
    USING (organisation_id = (SELECT ctx.my_organisation()));
  CREATE POLICY mine ON billing.subscription FOR SELECT TO app_director
    USING (organisation_id = (SELECT ctx.my_organisation()));
  CREATE POLICY mine ON billing.invoice FOR SELECT TO app_director
    USING (organisation_id = (SELECT ctx.my_organisation()));
  CREATE POLICY billing ON billing.customer TO app_billing USING (true) WITH CHECK (true);
  CREATE POLICY billing ON billing.checkout TO app_billing USING (true) WITH CHECK (true);
  CREATE POLICY billing ON billing.subscription TO app_billing USING (true) WITH CHECK (true);
  CREATE POLICY billing ON billing.invoice TO app_billing USING (true) WITH CHECK (true);
  CREATE POLICY billing ON billing.stripe_event TO app_billing USING (true) WITH CHECK (true);
  CREATE POLICY workers ON billing.subscription FOR SELECT TO app_courier, app_gate USING (true);
`;

const DOWN = `
  DROP SCHEMA billing CASCADE;
`;

/** Seats bought and their invoices, the checkouts that lead to them, and the inbox of Stripe events. */
export class CreateBilling1790000000200 implements MigrationInterface {
  readonly name = 'CreateBilling1790000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
