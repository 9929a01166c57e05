import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import type { Browser } from '../test-browser.fake.ts';
import { startSponsor, uuid, type TestSponsor } from '../test-sponsor.fake.ts';

let sponsor: TestSponsor;

beforeAll(async () => {
  sponsor = await startSponsor();
});
afterAll(() => sponsor.close());

const page = {
  locale: 'fr',
  author: 'Anna Roy',
  title: 'Ce que je demande à mon manager',
  paragraphs: ['Un point par semaine.'],
  expiresOn: '2031-03-10',
};
const word = { period: '2031-H1', rosterSize: 12, word: 'mixed' };

/** Posts a letter as the private plane's side of the gate does. */
async function post(organisationName: string, kind: string, payload: object, day: string): Promise<string> {
  const [organisation] = await sponsor.rows<{ id: string }>(
    `SELECT id FROM sponsor.organisation WHERE name = '${organisationName}'`,
  );
  const id = uuid();
  await withClient(sponsor.database.urlOf('app_gate'), (client) =>
    client.query('INSERT INTO inbox.gate_message VALUES ($1, $2, $3, $4, $5)', [
      id,
      kind,
      organisation?.id,
      day,
      JSON.stringify(payload),
    ]),
  );
  return id;
}

async function letters(browser: Browser): Promise<unknown> {
  return (await browser.get('/v1/letters')).body;
}

it('shows a director both kinds of letter, newest first, and nobody else', async () => {
  const browser = await sponsor.director('Reader');
  const other = await sponsor.director('Somebody else');
  expect(await letters(browser)).toEqual({ letters: [] });

  const older = await post('Reader', 'pulse.released', word, '2031-03-01');
  const newer = await post('Reader', 'share.released', page, '2031-03-02');
  expect(await letters(browser)).toEqual({
    letters: [
      { id: newer, kind: 'share.released', day: '2031-03-02', payload: page },
      { id: older, kind: 'pulse.released', day: '2031-03-01', payload: word },
    ],
  });
  expect(await letters(other)).toEqual({ letters: [] });
});

it('shows a page on its last day and not on the next', async () => {
  const browser = await sponsor.director('Expiring');
  await post('Expiring', 'share.released', { ...page, expiresOn: '2031-03-03' }, '2031-03-01');
  await post('Expiring', 'share.released', { ...page, expiresOn: '2031-03-02' }, '2031-03-01');
  const { letters: shown } = (await letters(browser)) as { letters: { payload: { expiresOn: string } }[] };
  expect(shown.map(({ payload }) => payload.expiresOn)).toEqual(['2031-03-03']);
});

it('never shows a letter that says more than its kind allows, and raises an alarm without its content', async () => {
  const browser = await sponsor.director('Alarmed');
  await post('Alarmed', 'pulse.released', { ...word, seatsUsed: 7 }, '2031-03-02');
  await post('Alarmed', 'pulse.released', { ...word, rosterSize: 9 }, '2031-03-02');
  expect(await letters(browser)).toEqual({ letters: [] });
  const alarms = sponsor.log.lines.filter((line) => line.includes('a letter is not of the two kinds'));
  expect(alarms).toHaveLength(2);
  expect(alarms.join()).not.toContain('seatsUsed');
});
