import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA reports;

  CREATE TABLE reports.report (
    id uuid PRIMARY KEY,
    request_id uuid NOT NULL,
    reporter_id uuid NOT NULL,
    author_id uuid NOT NULL,
    space_id bytea NOT NULL CHECK (octet_length(space_id) = 16),
    message_id bytea NOT NULL CHECK (octet_length(message_id) = 16),
    envelope jsonb,
    key_sealed bytea,
    sent_at timestamptz NOT NULL,
    reported_at timestamptz NOT NULL,
    closed_at timestamptz,
    closed_by uuid,
    CONSTRAINT report_request UNIQUE (reporter_id, request_id),
    CONSTRAINT report_message UNIQUE (reporter_id, space_id, message_id),
    CONSTRAINT report_author CHECK (author_id <> reporter_id),
    CONSTRAINT report_closed CHECK (num_nonnulls(closed_at, closed_by) IN (0, 2)),
    CONSTRAINT report_readable CHECK (num_nonnulls(envelope, key_sealed) = CASE WHEN closed_at IS NULL THEN 2 ELSE 0 END)
  );
  COMMENT ON TABLE reports.report IS 'One message that a member chose to show to the operators; closing it forgets the message.';

  ALTER TABLE reports.report ENABLE ROW LEVEL SECURITY;
  ALTER TABLE reports.report FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA reports TO app_rep, app_coach, app_operator;
  GRANT SELECT (id, request_id, reporter_id, space_id, message_id, reported_at), INSERT ON reports.report
    TO app_rep, app_coach;
  GRANT SELECT, UPDATE (envelope, key_sealed, closed_at, closed_by) ON reports.report TO app_operator;

  CREATE POLICY mine ON reports.report FOR SELECT TO app_rep, app_coach
    USING (reporter_id = (SELECT ctx.uid()));
  CREATE POLICY show ON reports.report FOR INSERT TO app_rep, app_coach
    WITH CHECK (reporter_id = (SELECT ctx.uid()) AND closed_at IS NULL
      AND space_id = ANY ((SELECT ctx.my_spaces())::bytea[]));
  CREATE POLICY shown ON reports.report FOR SELECT TO app_operator USING ((SELECT ctx.uid()) IS NOT NULL);
  CREATE POLICY close ON reports.report FOR UPDATE TO app_operator
    USING (closed_at IS NULL) WITH CHECK (closed_by = (SELECT ctx.uid()));
  CREATE POLICY reported ON identity.account FOR SELECT TO app_operator
    USING (EXISTS (SELECT FROM reports.report r WHERE identity.account.id IN (r.reporter_id, r.author_id)));
`;

const DOWN = `
  DROP POLICY reported ON identity.account;
  DROP SCHEMA reports CASCADE;
`;

/** Reports: the only way in which a message reaches an operator, one at a time and chosen by who received it. */
export class CreateReports1790000000740 implements MigrationInterface {
  readonly name = 'CreateReports1790000000740';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
