import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { newClient } from '../sign-up.fake.ts';
import { Town } from '../town.fake.ts';
import { CopyOffers } from './copy-offers.ts';

let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

function copyOf(orgRef: string) {
  return town.rows('SELECT org_name, seats, paid_until::text FROM seat.offer WHERE org_ref = $1', [orgRef]);
}

it('copies new and changed offers, and nothing twice', async () => {
  const { sponsorDatabase, app } = town.api;
  const organisation = await town.sponsor.sell(sponsorDatabase, { name: 'Delta', seats: 5 });
  const copyOffers = app.get(CopyOffers, { strict: false });
  await Promise.all([copyOffers.execute(), copyOffers.execute()]);
  expect(await copyOf(organisation.id)).toEqual([{ org_name: 'Delta', seats: 5, paid_until: '2030-12-31' }]);

  await town.sponsor.resize(sponsorDatabase, organisation, 9);
  await copyOffers.execute();
  expect(await copyOf(organisation.id)).toEqual([{ org_name: 'Delta', seats: 9, paid_until: '2030-12-31' }]);
});

it('leaves no trace of a claim in the sponsor database', async () => {
  const dump = () => town.sponsor.everything(town.api.sponsorDatabase);
  const before = await dump();
  await town.rep();
  expect(await dump()).toEqual(before);
});

it('starts, and claims with the offers it knows, while the sponsor database is away', async () => {
  const lonely = await Town.build({}, { DATABASE_URL_SPONSOR: 'postgres://127.0.0.1:9/aparte_sponsor' });
  try {
    const { id } = lonely.organisation;
    await lonely.rows(`INSERT INTO seat.offer VALUES ($1, 'Atelier Nord', 1, '2030-12-31')`, [id]);
    const claim = async () => {
      const { enrolment } = await newClient();
      const voucher = lonely.sponsor.voucherFor(lonely.organisation);
      return lonely.browser().post('/v1/claims', { voucher, enrolment });
    };
    expect((await claim()).status).toBe(201);
    expect((await claim()).body.code).toBe('no-seat-free');
    expect((await lonely.browser().get('/health/ready')).status).toBe(200);
  } finally {
    await lonely.api.stop();
  }
});

it('knows no offer of an organisation that the sponsor plane does not offer', async () => {
  expect(await copyOf(randomUUID())).toEqual([]);
});
