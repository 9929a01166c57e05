import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createReport, sealEnvelope, type Envelope, type JsonObject } from '@aparte/sealing';
import { Town, type Person } from '../town.fake.ts';

let town: Town;
let operator: Person;
beforeAll(async () => {
  town = await Town.build();
  operator = await town.operator();
});
afterAll(() => town.api.stop());

const path = '/v1/member/reports';
const operatorPath = '/v1/operator/reports';

/** A rep and a coach, and messages that were stored as the chat stores them. */
async function converse() {
  const [rep, coach] = [await town.rep(), await town.coach()];
  const spaceId = await town.introduce(rep, coach);
  const epochKey = randomBytes(32);
  const counts = new Map<Person, number>();
  const say = async (from: Person, body: JsonObject): Promise<Envelope> => {
    const sq = (counts.get(from) ?? 0) + 1;
    counts.set(from, sq);
    const pv = sq === 1 ? '' : randomBytes(32).toString('base64url');
    const id = randomBytes(16).toString('base64url');
    const header = {
      sp: spaceId,
      ep: 1,
      from: from.id,
      kd: 'msg',
      id,
      sq,
      pv,
      as: 0,
      ah: '',
      ts: 5,
    } as const;
    const envelope = sealEnvelope(epochKey, header, body);
    await store(envelope);
    return envelope;
  };
  const reportOf = (envelope: Envelope) => ({
    spaceId,
    requestId: randomUUID(),
    ...createReport({ spaceId, epoch: 1, epochKey }, envelope),
  });
  return { rep, coach, spaceId, say, reportOf };
}

async function store(envelope: Envelope): Promise<void> {
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
  await town.rows(
    `INSERT INTO sealed.envelope SELECT $1, 1 + (SELECT count(*) FROM sealed.envelope WHERE space_id = $1), $2, $3, $4, 1,
       'msg', $5, 0, '', $6, $7, $8, '2026-03-09T10:00:00Z'`,
    [
      bytes(envelope.sp),
      bytes(envelope.id),
      envelope.from,
      envelope.sq,
      bytes(envelope.pv),
      envelope.ts,
      bytes(envelope.ct),
      randomBytes(32),
    ],
  );
}

it('shows an operator the one message that was reported, who wrote it, who reported it, and when', async () => {
  const { rep, coach, say, reportOf } = await converse();
  await say(coach, { t: 'avant' });
  const hurtful = await say(coach, { t: 'une phrase de trop' });
  await say(rep, { t: 'réponse' });
  const made = await rep.browser.post<{ reportId: string }>(path, reportOf(hurtful));
  expect([made.status, Object.keys(made.body)]).toEqual([201, ['reportId', 'reportedAt']]);

  const { body, text } = await operator.browser.get(`${operatorPath}/${made.body.reportId}`);
  expect(body).toEqual({
    report: expect.objectContaining({
      reporterName: rep.enrolment.account.displayName,
      authorName: coach.enrolment.account.displayName,
      authorKind: 'coach',
      sentAt: '2026-03-09T10:00:00.000Z',
      closedAt: null,
    }),
    message: { kind: 'msg', text: 'une phrase de trop' },
  });
  expect(text).not.toMatch(/avant|réponse/);
  const list = await operator.browser.get(operatorPath);
  expect(list.text).toContain(made.body.reportId);
  expect(list.text).not.toContain('une phrase');
});

it('refuses a key that does not open the stored message, also that of another message', async () => {
  const { rep, coach, say, reportOf } = await converse();
  const [one, other] = [await say(coach, { t: 'un' }), await say(coach, { t: 'deux' })];
  const wrong = { ...reportOf(one), mk: randomBytes(32).toString('base64url') };
  const swapped = { ...reportOf(one), mk: reportOf(other).mk };
  for (const report of [wrong, swapped]) {
    const answer = await rep.browser.post(path, report);
    expect([answer.status, answer.body.code]).toEqual([422, 'report-key-wrong']);
  }
});

it('accuses nobody of words that the service did not store', async () => {
  const { rep, coach, say, reportOf } = await converse();
  const said = await say(coach, { t: 'anodin' });
  const { v, ct, ...header } = said;
  const epochKey = randomBytes(32);
  const forged = sealEnvelope(epochKey, header, { t: 'affreux' });
  expect([v, ct === forged.ct]).toEqual([1, false]);
  const { mk } = createReport({ spaceId: said.sp, epoch: 1, epochKey }, forged);
  const answer = await rep.browser.post(path, { ...reportOf(said), mk });
  expect([answer.status, answer.body.code]).toEqual([422, 'report-key-wrong']);
});

it('does not take a report of one’s own message', async () => {
  const { rep, say, reportOf } = await converse();
  const own = await say(rep, { t: 'à moi' });
  const answer = await rep.browser.post(path, reportOf(own));
  expect([answer.status, answer.body.code]).toEqual([422, 'report-own-message']);
});

it('answers a message of others like one that does not exist', async () => {
  const { coach, say, reportOf } = await converse();
  const stranger = await town.rep();
  const report = reportOf(await say(coach, { t: 'un' }));
  const strip = ({ status, text }: { status: number; text: string }) => [
    status,
    text.replace(/"requestId":"[^"]*"/, ''),
  ];
  const foreign = await stranger.browser.post(path, report);
  const missing = await stranger.browser.post(path, {
    ...report,
    spaceId: randomBytes(16).toString('base64url'),
  });
  expect(strip(foreign)).toEqual(strip(missing));
  expect(foreign.status).toBe(404);
});

it('makes one report of a repeated request, of two at once, and of two requests about one message', async () => {
  const { rep, coach, say, reportOf } = await converse();
  const [said, next] = [await say(coach, { t: 'un' }), await say(coach, { t: 'deux' })];
  const report = reportOf(said);
  const answers = await Promise.all([rep.browser.post(path, report), rep.browser.post(path, report)]);
  const again = await rep.browser.post(path, { ...report, requestId: randomUUID() });
  expect([...answers, again].map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set([...answers, again].map(({ body }) => JSON.stringify(body))).size).toBe(1);

  const other = await rep.browser.post(path, { ...reportOf(next), requestId: report.requestId });
  expect(other.status).toBe(422);
});

it('closes a report once, forgets its message, and keeps that it was made', async () => {
  const { rep, coach, say, reportOf } = await converse();
  const report = reportOf(await say(coach, { t: 'un' }));
  const { body: made } = await rep.browser.post<{ reportId: string }>(path, report);
  const close = () => operator.browser.post(`${operatorPath}/${made.reportId}/close`, {});
  const first = await close();
  const again = await close();
  expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);

  const { body } = await operator.browser.get(`${operatorPath}/${made.reportId}`);
  expect(body.message).toBe(null);
  const kept = await town.rows('SELECT envelope, key_sealed FROM reports.report WHERE id = $1', [
    made.reportId,
  ]);
  expect(kept).toEqual([{ envelope: null, key_sealed: null }]);
  expect((await rep.browser.post(path, report)).body).toEqual(made);
});

it('keeps the key of a message unreadable in a copy of the database', async () => {
  const { rep, coach, say, reportOf } = await converse();
  const report = reportOf(await say(coach, { t: 'un' }));
  await rep.browser.post(path, report);
  const [row] = await town.rows<{ key_sealed: Buffer }>(
    'SELECT key_sealed FROM reports.report WHERE reporter_id = $1',
    [rep.id],
  );
  expect(row?.key_sealed.includes(Buffer.from(report.mk, 'base64url'))).toBe(false);
});

it('takes twenty reports a day from one person, and then asks them to wait', async () => {
  const { rep, coach, say, reportOf } = await converse();
  const statuses: number[] = [];
  for (let count = 0; count < 21; count += 1) {
    const said = await say(coach, { t: `message ${count}` });
    statuses.push((await rep.browser.post(path, reportOf(said))).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 201), 429]);
});
