import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DueWork } from '../jobs/due-work.ts';
import type { Browser } from '../test-browser.fake.ts';
import { startSponsor, uuid, type TestSponsor } from '../test-sponsor.fake.ts';
import { sponsorRetention } from './retention.rules.ts';

const DAY_SECONDS = 86_400;

let sponsor: TestSponsor;
beforeAll(async () => {
  sponsor = await startSponsor();
});
afterAll(() => sponsor.close());

async function upload(browser: Browser, name: string): Promise<string> {
  const csv = `nom;email\n${name};${name}@nordlys.example`;
  const { body } = await browser.post('/v1/roster/imports', { csv, requestId: uuid() });
  return (body as { importId: string }).importId;
}

/** The tables in which a text stands, in any column. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await sponsor.rows<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const hits = await sponsor.rows(`SELECT 1 FROM ${name} t WHERE t::text LIKE '%${text}%' LIMIT 1`);
    if (hits.length > 0) found.push(name);
  }
  return found;
}

it('forgets files and mails when their days are over, not a day before, and keeps the roster', async () => {
  const browser = await sponsor.payingDirector(5);
  await browser.post(`/v1/roster/imports/${await upload(browser, 'anouk')}/confirmation`);
  await upload(browser, 'malik');
  await sponsor.runDue();
  expect(await tablesWith('anouk')).toEqual(['mail.outbox', 'roster.entry', 'roster.import']);

  sponsor.clock.advance(7 * DAY_SECONDS);
  await sponsor.runDue();
  expect(await tablesWith('malik')).toEqual(['roster.import']);
  sponsor.clock.advance(DAY_SECONDS);
  await sponsor.runDue();
  expect(await tablesWith('malik')).toEqual([]);
  expect(await tablesWith('anouk')).toEqual(['mail.outbox', 'roster.entry']);

  sponsor.clock.advance(6 * DAY_SECONDS);
  await sponsor.runDue();
  expect(await tablesWith('anouk')).toEqual(['mail.outbox', 'roster.entry']);
  sponsor.clock.advance(DAY_SECONDS);
  await sponsor.runDue();
  expect(await tablesWith('anouk')).toEqual(['roster.entry']);
});

it('does by itself what the published table says, and says all that it does', () => {
  const page = readFileSync(new URL('../../../../docs/retention.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/^\| `((?:roster|mail)\.\w+)`[^|]*\| (\d+) days[^|]*\| `([\w-]+)`/gm)];
  expect(told.map(([, table, days, job]) => ({ table, days: Number(days), job }))).toEqual(sponsorRetention);
  const jobs = sponsor.app.get(DueWork, { strict: false }).tasks.map(({ name }) => name);
  expect(jobs).toEqual(expect.arrayContaining(sponsorRetention.map(({ job }) => job)));
});
