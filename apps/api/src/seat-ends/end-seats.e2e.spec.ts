import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { FixedClock } from '@aparte/testing';
import type { TestOrganisation } from '../sponsor-plane.fake.ts';
import { Town } from '../town.fake.ts';
import { MailAboutSeatEnds } from './mail-about-seat-ends.ts';
import { EndSeats } from './end-seats.ts';
import { CopyOffers } from '../offers/copy-offers.ts';

const START = '2026-03-09T12:00:00Z';

let town: Town;
let firm: TestOrganisation;
const clock = new FixedClock(START);
beforeAll(async () => {
  town = await Town.build({ clock });
});
afterAll(() => town.api.stop());
beforeEach(async () => {
  firm = await town.sponsor.sell(town.api.sponsorDatabase, { seats: 2, paidUntil: '2026-03-31' });
});
afterEach(() => {
  clock.advance((Date.parse(START) - clock.now().getTime()) / 1_000);
});

/** Somebody on the roster who has taken a seat. */
async function arrive(personId?: string) {
  const invited = await town.sponsor.invite(town.api.sponsorDatabase, firm, personId);
  const rep = await town.repWith(invited.voucher);
  return { ...invited, rep };
}

/** Lets the two planes do what they do all day, once more than needed. */
async function round() {
  const get = town.api.app;
  await get.get(CopyOffers, { strict: false }).execute();
  for (let again = 0; again < 2; again += 1) {
    await get.get(EndSeats, { strict: false }).execute();
    await get.get(MailAboutSeatEnds, { strict: false }).execute();
  }
}

async function at(day: string) {
  clock.advance((Date.parse(`${day}T12:00:00Z`) - clock.now().getTime()) / 1_000);
  await round();
}

async function lastDayOf(repId: string) {
  const rows = await town.rows<{ ends_on: string | null }>(
    'SELECT ends_on::text FROM seat.claim WHERE rep_id = $1',
    [repId],
  );
  return rows.map(({ ends_on }) => ends_on);
}

const remove = (entryId: string) => town.sponsor.remove(town.api.sponsorDatabase, entryId);
const pay = (until: string) => town.sponsor.pay(town.api.sponsorDatabase, firm, until);

it('knows no last day of somebody who is on a paid roster', async () => {
  const { rep } = await arrive();
  await round();
  expect(await lastDayOf(rep.id)).toEqual([null]);
});

it('gives sixty days more than was paid to somebody who is taken off, and frees the seat on the day after', async () => {
  const { rep, entryId } = await arrive();
  const stays = await arrive();
  await remove(entryId);
  await round();
  expect([await lastDayOf(rep.id), await lastDayOf(stays.rep.id)]).toEqual([['2026-05-30'], [null]]);

  await pay('2026-12-31');
  await at('2026-05-30');
  expect(await lastDayOf(rep.id)).toEqual(['2026-05-30']);
  const next = await town.sponsor.invite(town.api.sponsorDatabase, firm);
  await expect(town.repWith(next.voucher)).rejects.toThrow('no-seat-free');

  await at('2026-05-31');
  expect(await lastDayOf(rep.id)).toEqual([]);
  expect(await lastDayOf((await town.repWith(next.voucher)).id)).toEqual([null]);
});

it('goes on as if nothing had happened for somebody who is back on the roster before that day', async () => {
  const { rep, entryId, personId } = await arrive();
  await remove(entryId);
  await round();
  const again = await town.sponsor.invite(town.api.sponsorDatabase, firm, personId);
  await at('2026-04-01');
  expect(await lastDayOf(rep.id)).toEqual([null]);

  await pay('2026-06-30');
  await remove(again.entryId);
  await at('2026-04-02');
  expect(await lastDayOf(rep.id)).toEqual(['2026-08-29']);
});

it('ends the seats of a firm that no longer pays, and lets them go on when it pays again', async () => {
  const { rep } = await arrive();
  await at('2026-04-14');
  expect(await lastDayOf(rep.id)).toEqual([null]);
  await at('2026-04-15');
  expect(await lastDayOf(rep.id)).toEqual(['2026-05-30']);
  await at('2026-07-01');
  expect(await lastDayOf(rep.id)).toEqual(['2026-05-30']);
  await pay('2026-12-31');
  await round();
  expect(await lastDayOf(rep.id)).toEqual([null]);
});

it('writes twice, to the own address, without a word of what it is about', async () => {
  const { rep, entryId } = await arrive();
  const written = async () => (await town.api.mails()).to(rep.loginId).length;
  await remove(entryId);
  await round();
  expect(await written()).toBe(1);
  await at('2026-05-22');
  expect(await written()).toBe(1);
  await at('2026-05-23');
  await at('2026-05-30');
  await at('2026-05-31');
  expect(await written()).toBe(2);
  const [mail] = (await town.api.mails()).to(rep.loginId);
  expect(mail?.text).not.toMatch(/Atelier|place|seat|employeur/i);
});

it('forgets that it wrote when somebody is back, and writes again when they leave again', async () => {
  const { rep, entryId, personId } = await arrive();
  await remove(entryId);
  await round();
  const again = await town.sponsor.invite(town.api.sponsorDatabase, firm, personId);
  await at('2026-04-02');
  expect((await town.api.mails()).to(rep.loginId)).toHaveLength(1);
  await remove(again.entryId);
  await round();
  expect((await town.api.mails()).to(rep.loginId)).toHaveLength(2);
});

it('changes nothing in the sponsor plane, whoever has taken a seat', async () => {
  const { entryId } = await arrive();
  const unused = await town.sponsor.invite(town.api.sponsorDatabase, firm);
  await remove(entryId);
  await remove(unused.entryId);
  const before = await town.sponsor.everything(town.api.sponsorDatabase);
  await at('2026-05-31');
  expect(await town.sponsor.everything(town.api.sponsorDatabase)).toEqual(before);
});
