import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  ALTER POLICY give_up ON sealed.file USING (uploader_id = (SELECT ctx.uid()));
`;

const DOWN = `
  ALTER POLICY give_up ON sealed.file USING (uploader_id = (SELECT ctx.uid()) AND state = 'unfinished');
`;

/** Whoever sent a file takes it back together with its message, also once it is complete. */
export class LetFilesBeTakenBack1790000000870 implements MigrationInterface {
  readonly name = 'LetFilesBeTakenBack1790000000870';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
