import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { UnitOfWork, withClient } from '@aparte/database-core';
import { entitiesFor } from '@aparte/database-private';
import { testDatabase, type TestDatabase } from '@aparte/testing';
import { FakeSeatClaimsRepository } from './seat-claims.repository.fake.ts';
import type { SeatClaimsRepository } from './seat-claims.repository.ts';
import { TypeormSeatClaimsRepository } from './typeorm-seat-claims.repository.ts';

const SEATS = 2;
let database: TestDatabase;
let auth: UnitOfWork;
beforeAll(async () => {
  database = await testDatabase('private');
  auth = new UnitOfWork(await database.connect('app_auth', entitiesFor.app_auth));
});
afterAll(() => database.drop());

/** Runs one step against a repository: in memory, or in a transaction of its own. */
type Step = <T>(work: (claims: SeatClaimsRepository) => Promise<T>) => Promise<T>;

const makers: Record<string, () => Promise<{ step: Step; orgRef: string; rep: () => Promise<string> }>> = {
  'in memory': () => {
    const claims = new FakeSeatClaimsRepository(SEATS);
    return Promise.resolve({
      step: (work) => work(claims),
      orgRef: randomUUID(),
      rep: () => Promise.resolve(randomUUID()),
    });
  },
  'in Postgres': async () => {
    const orgRef = randomUUID();
    await sql(`INSERT INTO seat.offer VALUES ($1, 'Atelier Nord', $2, '2026-12-31')`, [orgRef, SEATS]);
    const claims = new TypeormSeatClaimsRepository();
    return { step: (work) => auth.run(null, () => work(claims)), orgRef, rep: storedRep };
  },
};

it.each(Object.keys(makers))(
  'keeps one seat for each rep and each voucher, and no more than were bought, %s',
  async (place) => {
    const { step, orgRef, rep } = await makers[place]!();
    const [ines, marc, lea] = [await rep(), await rep(), await rep()];
    const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)];
    const take = (voucherIndex: Buffer, repId: string) =>
      step((claims) => claims.tryTake({ voucherIndex, orgRef, repId, claimedOn: '2026-03-09' }));

    expect(await step((claims) => claims.hasSeat(ines))).toBe(false);
    expect(await take(first, ines)).toBe(true);
    expect(await step((claims) => claims.hasSeat(ines))).toBe(true);

    expect(await step((claims) => claims.isUsed(first))).toBe(true);
    expect(await step((claims) => claims.isUsed(second))).toBe(false);

    expect(await take(second, ines)).toBe(false);
    expect(await take(first, marc)).toBe(false);
    expect(await take(second, marc)).toBe(true);
    expect(await take(third, lea)).toBe(false);
    expect(await step((claims) => claims.hasSeat(lea))).toBe(false);
  },
);

async function storedRep(): Promise<string> {
  const id = randomUUID();
  await sql(
    `INSERT INTO identity.account VALUES ($1, 'rep', sha256($2), '\\x00', 'Somebody', 'fr', 'Europe/Paris', '2026-03-09')`,
    [id, Buffer.from(id)],
  );
  return id;
}

async function sql(statement: string, parameters: unknown[]): Promise<void> {
  await withClient(database.adminUrl, (client) => client.query(statement, parameters));
}
