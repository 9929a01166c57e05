import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FixedClock } from '@aparte/testing';
import type { TestOrganisation } from '../sponsor-plane.fake.ts';
import { Town, type Person } from '../town.fake.ts';

let town: Town;
beforeAll(async () => {
  town = await Town.build({ clock: new FixedClock('2026-03-09T10:00:00Z') });
});
afterAll(() => town.api.stop());

const sell = (seats = 2) =>
  town.sponsor.sell(town.api.sponsorDatabase, { name: 'Delta', seats, paidUntil: '2026-03-31' });
const bring = (rep: Person, firm: TestOrganisation, voucher = town.sponsor.voucherFor(firm)) =>
  rep.browser.post<{ code?: string; state?: string }>('/v1/rep/seat', { voucher });
const seatsOf = (firm: TestOrganisation) =>
  town.rows<{ rep_id: string | null; seat_number: number; held_until: string | null }>(
    'SELECT rep_id, seat_number, held_until::text FROM seat.claim WHERE org_ref = $1 ORDER BY seat_number',
    [firm.id],
  );
const SERVING = { state: 'serving', lastDay: null };

it('gives somebody whose seat has ended another one, with everything they had', async () => {
  const [rep, firm] = [await town.rep(), await sell()];
  const { body: journal } = await rep.browser.put('/v1/rep/journal');
  await town.rows('DELETE FROM seat.claim WHERE rep_id = $1', [rep.id]);
  const { status, body } = await bring(rep, firm);
  expect([status, body]).toEqual([200, SERVING]);
  expect((await rep.browser.put('/v1/rep/journal')).body).toEqual(journal);
  expect(await seatsOf(firm)).toEqual([{ rep_id: rep.id, seat_number: 1, held_until: null }]);
});

it('leaves the seat of another firm, which stays taken there to its end', async () => {
  const [former, next] = [await sell(1), await sell()];
  const rep = await town.repWith(town.sponsor.voucherFor(former));
  const voucher = town.sponsor.voucherFor(next);
  for (const again of [voucher, voucher, town.sponsor.voucherFor(next)])
    expect((await bring(rep, next, again)).body).toEqual(SERVING);
  expect(await seatsOf(former)).toEqual([{ rep_id: null, seat_number: 1, held_until: '2026-03-31' }]);
  expect(await seatsOf(next)).toEqual([{ rep_id: rep.id, seat_number: 1, held_until: null }]);
  const other = await town.rep();
  expect((await bring(other, former)).body.code).toBe('no-seat-free');
});

it('keeps a seat that ends taken until its last day', async () => {
  const [former, next] = [await sell(), await sell()];
  const rep = await town.repWith(town.sponsor.voucherFor(former));
  await town.rows("UPDATE seat.claim SET ends_on = '2026-05-30', end_told = 'set' WHERE rep_id = $1", [
    rep.id,
  ]);
  expect((await bring(rep, next)).body).toEqual(SERVING);
  expect((await seatsOf(former))[0]?.held_until).toBe('2026-05-30');
});

it('gives another seat of the same firm only to somebody whose own one ends', async () => {
  const firm = await sell();
  const [first, second] = [town.sponsor.voucherFor(firm), town.sponsor.voucherFor(firm)];
  const rep = await town.repWith(first);
  expect((await bring(rep, firm, second)).body).toEqual(SERVING);
  expect(await seatsOf(firm)).toEqual([{ rep_id: rep.id, seat_number: 1, held_until: null }]);

  await town.rows("UPDATE seat.claim SET ends_on = '2026-05-30', end_told = 'set' WHERE rep_id = $1", [
    rep.id,
  ]);
  expect((await bring(rep, firm, first)).body).toEqual({ state: 'ending', lastDay: '2026-05-30' });
  expect((await bring(rep, firm, second)).body).toEqual(SERVING);
  expect(await seatsOf(firm)).toEqual([
    { rep_id: null, seat_number: 1, held_until: '2026-05-30' },
    { rep_id: rep.id, seat_number: 2, held_until: null },
  ]);
});

it('keeps the seat that somebody has when there is none to go to', async () => {
  const [former, full] = [await sell(), await sell(1)];
  const rep = await town.repWith(town.sponsor.voucherFor(former));
  await town.repWith(town.sponsor.voucherFor(full));
  expect((await bring(rep, full)).body.code).toBe('no-seat-free');
  expect((await seatsOf(former))[0]?.rep_id).toBe(rep.id);
});

it('answers alike to a used voucher of somebody else and when no seat is free', async () => {
  const [firm, full] = [await sell(), await sell(1)];
  const used = town.sponsor.voucherFor(firm);
  await town.repWith(used);
  await town.repWith(town.sponsor.voucherFor(full));
  const rep = await town.rep();
  const strip = ({ status, text }: { status: number; text: string }) => ({
    status,
    text: text.replace(/"requestId":"[^"]*"/, ''),
  });
  const refused = await bring(rep, firm, used);
  expect(strip(refused)).toEqual(strip(await bring(rep, full)));
  expect(refused.body.code).toBe('no-seat-free');
});

it('gives one seat to a rep who brings vouchers of two firms at once', async () => {
  const rep = await town.rep();
  const firms = [await sell(), await sell()];
  const answers = await Promise.all(firms.map((firm) => bring(rep, firm)));
  expect(answers.map(({ status }) => status)).toContain(200);
  const claims = await town.rows('SELECT 1 FROM seat.claim WHERE rep_id = $1', [rep.id]);
  expect(claims).toHaveLength(1);
});

it('refuses what is no voucher as it does without an account', async () => {
  const [rep, firm] = [await town.rep(), await sell()];
  const late = town.sponsor.voucherFor(firm, '2026-03-09T10:00:00Z');
  expect((await bring(rep, firm, 'nothing')).body.code).toBe('voucher-invalid');
  expect((await bring(rep, firm, late)).body.code).toBe('voucher-expired');
});
