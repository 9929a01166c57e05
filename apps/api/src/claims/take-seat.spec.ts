import { expect, it } from '@jest/globals';
import { TooManyRequests } from '@aparte/platform';
import { FixedClock } from '@aparte/testing';
import { FakeOffersQueries } from '../offers/offers.queries.fake.ts';
import { NoSeatFree } from './claims.errors.ts';
import { FakeSeatClaimsRepository } from './seat-claims.repository.fake.ts';
import { TakeSeat } from './take-seat.ts';

function arrange({ seats = 1, racesToLose = 0 } = {}) {
  const claims = new FakeSeatClaimsRepository(seats, racesToLose);
  const offers = new FakeOffersQueries(() => ({
    orgName: 'Atelier Nord',
    hasFreeSeat: claims.claims.length < seats,
  }));
  const takeSeat = new TakeSeat(claims, offers, new FixedClock('2026-03-09T23:59:59Z'));
  const voucher = (id: string) => ({
    id,
    index: Buffer.from(id),
    orgRef: 'org',
    validUntil: new Date('2026-04-01T00:00:00Z'),
  });
  return { claims, takeSeat, voucher };
}

it('takes a seat on the day of the claim', async () => {
  const { claims, takeSeat, voucher } = arrange();
  await takeSeat.execute(voucher('v1'), 'ines');
  expect(claims.claims).toEqual([
    { voucherIndex: Buffer.from('v1'), orgRef: 'org', repId: 'ines', claimedOn: '2026-03-09' },
  ]);
});

it('tries again as long as others are faster and a seat is left', async () => {
  const { claims, takeSeat, voucher } = arrange({ racesToLose: 99 });
  await takeSeat.execute(voucher('v1'), 'ines');
  expect([claims.tries, claims.claims.length]).toEqual([100, 1]);
});

it('asks to come back after losing too many races', async () => {
  const { takeSeat, voucher } = arrange({ racesToLose: 100 });
  await expect(takeSeat.execute(voucher('v1'), 'ines')).rejects.toThrow(TooManyRequests);
});

it('is content when the seat is theirs already', async () => {
  const { claims, takeSeat, voucher } = arrange({ seats: 2 });
  await takeSeat.execute(voucher('v1'), 'ines');
  await takeSeat.execute(voucher('v1'), 'ines');
  expect(claims.claims).toHaveLength(1);
});

it('gives one seat for a voucher and one to a rep, whatever they bring', async () => {
  const { claims, takeSeat, voucher } = arrange({ seats: 3 });
  await takeSeat.execute(voucher('v1'), 'ines');
  await expect(takeSeat.execute(voucher('v1'), 'marc')).rejects.toThrow(NoSeatFree);
  await takeSeat.execute(voucher('v2'), 'ines');
  expect(claims.claims.map(({ repId }) => repId)).toEqual(['ines']);
});

it('says when no seat is free', async () => {
  const { takeSeat, voucher } = arrange({ seats: 2 });
  await takeSeat.execute(voucher('v1'), 'ines');
  await takeSeat.execute(voucher('v2'), 'lea');
  await expect(takeSeat.execute(voucher('v3'), 'paul')).rejects.toThrow(NoSeatFree);
});
