import type { NestExpressApplication } from '@nestjs/platform-express';
import { withClient } from '@aparte/database-core';
import { Clock, Ids, RandomSource } from '@aparte/platform';
import { LoginPools } from '../database/login-pools.ts';
import { ReportUnitOfWork } from '../database/units-of-work.ts';
import type { Fuse } from '../gate/gate.fake.ts';
import type { TestOrganisation } from '../sponsor-plane.fake.ts';
import type { Person, Town } from '../town.fake.ts';
import { PulseWordsRepository } from './pulse-words.repository.ts';
import { ReleaseWords } from './release-words.ts';

const anywhere = { strict: false };

class MortalReport extends ReportUnitOfWork {
  constructor(
    pools: LoginPools,
    private readonly fuse: Fuse,
  ) {
    super(pools.of('app_report'));
  }

  override async run<T>(token: string | null, work: () => Promise<T>): Promise<T> {
    this.fuse.burn();
    const result = await super.run(token, async () => {
      const done = await work();
      // Before the commit: what was done in this transaction is undone.
      this.fuse.burn();
      return done;
    });
    this.fuse.burn();
    return result;
  }
}

/** The job of a process that has just started, and that dies after so many steps. */
export function mortalReleaseWords(app: NestExpressApplication, fuse: Fuse): ReleaseWords {
  return new ReleaseWords(
    new MortalReport(app.get(LoginPools, anywhere), fuse),
    app.get(PulseWordsRepository, anywhere),
    app.get(Clock, anywhere),
    app.get(Ids, anywhere),
    app.get(RandomSource, anywhere),
  );
}

/** A firm with seats, whose director named so many people on a day. */
export async function firmOf(town: Town, people: number, addedOn: string): Promise<TestOrganisation> {
  const firm = await town.sponsor.sell(town.api.sponsorDatabase, { seats: 50 });
  await withClient(town.api.sponsorDatabase.adminUrl, (client) =>
    client.query(
      `INSERT INTO roster.entry (id, person_id, organisation_id, name, work_email, added_on)
       SELECT gen_random_uuid(), gen_random_uuid(), $1, 'Somebody', 'person' || n || '@firm.example', $2::date
         FROM generate_series(1, $3::int) n`,
      [firm.id, addedOn, people],
    ),
  );
  return firm;
}

/** The director takes so many people off the list. */
export async function shorten(town: Town, firm: TestOrganisation, people: number, on: string): Promise<void> {
  await withClient(town.api.sponsorDatabase.adminUrl, (client) =>
    client.query(
      `UPDATE roster.entry SET removed_on = $3 WHERE id IN
         (SELECT id FROM roster.entry WHERE organisation_id = $1 AND removed_on IS NULL LIMIT $2)`,
      [firm.id, people, on],
    ),
  );
}

/** A rep whose seat a firm bought. */
export function repOf(town: Town, firm: TestOrganisation): Promise<Person> {
  return town.repWith(town.sponsor.voucherFor(firm));
}

/** Answers in the database, as so many other reps of a firm would have left them. */
export async function storedAnswers(
  town: Town,
  firm: TestOrganisation,
  reps: readonly Person[],
  { quarter, value, spent = 0 }: { quarter: string; value: number; spent?: number },
): Promise<void> {
  for (const { id } of reps) {
    await town.rows('INSERT INTO pulse.life_budget VALUES ($1, $2, $3)', [id, firm.id, spent]);
    await town.rows('INSERT INTO pulse.answer VALUES ($1, $2, $3, $4)', [id, firm.id, quarter, value]);
  }
}
