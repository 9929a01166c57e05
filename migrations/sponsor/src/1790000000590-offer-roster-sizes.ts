import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  GRANT SELECT (organisation_id, added_on) ON roster.entry TO app_gate;

  CREATE VIEW offer.roster_change WITH (security_invoker = true) AS
    SELECT change.organisation_id, change.day, sum(change.people)::integer AS people
      FROM (SELECT e.organisation_id, e.added_on AS day, 1 AS people FROM roster.entry e
            UNION ALL
            SELECT e.organisation_id, e.removed_on, -1 FROM roster.entry e WHERE e.removed_on IS NOT NULL) change
      JOIN billing.subscription s ON s.organisation_id = change.organisation_id
     GROUP BY change.organisation_id, change.day;
  COMMENT ON VIEW offer.roster_change IS 'By how many people the list of a firm grew or shrank on a day: its size at the end of any day, and no name.';
  GRANT SELECT ON offer.roster_change TO app_gate;
`;

const DOWN = `
  DROP VIEW offer.roster_change;
  REVOKE SELECT (organisation_id, added_on) ON roster.entry FROM app_gate;
`;

/** How long the list of a firm was on any day is offered upward: a word about a team needs it, and nobody's name. */
export class OfferRosterSizes1790000000590 implements MigrationInterface {
  readonly name = 'OfferRosterSizes1790000000590';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
