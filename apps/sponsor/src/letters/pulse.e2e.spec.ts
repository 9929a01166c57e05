import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { startSponsor, uuid, type TestSponsor } from '../test-sponsor.fake.ts';

let sponsor: TestSponsor;
beforeAll(async () => {
  sponsor = await startSponsor();
});
afterAll(() => sponsor.close());

async function idOf(name: string): Promise<string> {
  const [organisation] = await sponsor.rows<{ id: string }>(
    `SELECT id FROM sponsor.organisation WHERE name = '${name}'`,
  );
  return organisation!.id;
}

it('tells a director which word comes when, from the own list and letters', async () => {
  const browser = await sponsor.payingDirector(12, 'Looking ahead');
  await sponsor.runDue();
  expect((await browser.get('/v1/pulse')).body).toEqual({ people: 0, waiting: null, next: null });

  const csv = `name,email\n${Array.from({ length: 20 }, (_, n) => `P,p${n}@nordlys.example`).join('\n')}`;
  const { importId } = (await browser.post('/v1/roster/imports', { csv, requestId: uuid() })).body as {
    importId: string;
  };
  await browser.post(`/v1/roster/imports/${importId}/confirmation`);
  expect((await browser.get('/v1/pulse')).body).toEqual({
    people: 20,
    waiting: null,
    next: { period: '2031-Q1', from: '2031-04-14', hasWord: true },
  });

  sponsor.clock.moveTo('2031-04-02T09:00:00Z');
  const expected = {
    people: 20,
    waiting: { period: '2031-Q1', from: '2031-04-14', hasWord: true },
    next: { period: '2031-Q2', from: '2031-07-14', hasWord: true },
  };
  const organisationId = await idOf('Looking ahead');
  await sponsor.rows("UPDATE sponsor.session SET expires_at = '2031-12-31'");
  expect((await browser.get('/v1/pulse')).body).toEqual(expected);

  const word = { period: '2031-Q1', rosterSize: 20, word: 'good' };
  await withClient(sponsor.database.urlOf('app_gate'), (client) =>
    client.query("INSERT INTO inbox.gate_message VALUES ($1, 'pulse.released', $2, '2031-04-02', $3)", [
      uuid(),
      organisationId,
      JSON.stringify(word),
    ]),
  );
  expect((await browser.get('/v1/pulse')).body).toEqual({ ...expected, waiting: null });
});

it('promises nothing to a firm that bought no seats', async () => {
  const browser = await sponsor.director('No seats');
  expect((await browser.get('/v1/pulse')).body).toEqual({ people: 0, waiting: null, next: null });
});
