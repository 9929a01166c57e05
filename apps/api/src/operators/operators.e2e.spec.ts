import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Town } from '../town.fake.ts';
import { newClient } from '../sign-up.fake.ts';

const CODE = 'a code of many letters';
let town: Town;
beforeAll(async () => {
  town = await Town.build({}, { OPERATOR_ENROLMENT_CODE: CODE });
});
afterAll(() => town.api.stop());

it('makes an operator for whoever holds the code, and again for a repeated request', async () => {
  const { enrolment } = await newClient({ name: 'Sofia' });
  const first = await town.browser().post('/v1/operators', { enrolmentCode: CODE, enrolment });
  const again = await town.browser().post('/v1/operators', { enrolmentCode: CODE, enrolment });
  expect([first.status, first.body.account]).toEqual([
    201,
    expect.objectContaining({ kind: 'operator', displayName: 'Sofia' }),
  ]);
  expect([again.status, again.body]).toEqual([201, first.body]);
});

it('answers a wrong code like a route that does not exist', async () => {
  const { enrolment } = await newClient();
  const wrong = await town.browser().post('/v1/operators', { enrolmentCode: `${CODE}!`, enrolment });
  const missing = await town.browser().post('/v1/nothing', {});
  const strip = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  expect([wrong.status, strip(wrong.text)]).toEqual([404, strip(missing.text)]);
});

it('lists coaches by name, with nothing about whom they coach', async () => {
  const { enrolment } = await newClient();
  const browser = town.browser();
  await browser.post('/v1/operators', { enrolmentCode: CODE, enrolment });
  expect((await browser.get('/v1/operator/coaches')).body).toEqual({ coaches: [] });
});

it('knows no operator sign-up on an installation without a code', async () => {
  const closed = await Town.build({}, { OPERATOR_ENROLMENT_CODE: '' });
  try {
    const { enrolment } = await newClient();
    const answer = await closed.browser().post('/v1/operators', { enrolmentCode: '', enrolment });
    const guess = await closed.browser().post('/v1/operators', { enrolmentCode: 'undefined', enrolment });
    expect([answer.status, guess.status]).toEqual([422, 404]);
  } finally {
    await closed.api.stop();
  }
});
