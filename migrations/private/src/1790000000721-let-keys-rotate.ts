import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  ALTER TABLE identity.key_wrap DROP CONSTRAINT key_wrap_method_check;
  ALTER TABLE identity.key_wrap
    ADD CONSTRAINT key_wrap_method_check CHECK (method IN ('password', 'recovery', 'older'));

  GRANT SELECT (version), UPDATE (version, blob) ON identity.pin_vault TO app_auth;
  ALTER POLICY auth ON identity.pin_vault TO app_auth USING (true) WITH CHECK (true);
`;

const DOWN = `
  ALTER POLICY auth ON identity.pin_vault TO app_auth USING (true) WITH CHECK (false);
  REVOKE SELECT (version), UPDATE (version, blob) ON identity.pin_vault FROM app_auth;

  ALTER TABLE identity.key_wrap NO FORCE ROW LEVEL SECURITY;
  DELETE FROM identity.key_wrap WHERE method = 'older';
  ALTER TABLE identity.key_wrap FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.key_wrap DROP CONSTRAINT key_wrap_method_check;
  ALTER TABLE identity.key_wrap ADD CONSTRAINT key_wrap_method_check CHECK (method IN ('password', 'recovery'));
`;

/** A person takes new keys: the older account key stays under the lock of the newer, the pins under the newer alone. */
export class LetKeysRotate1790000000721 implements MigrationInterface {
  readonly name = 'LetKeysRotate1790000000721';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
