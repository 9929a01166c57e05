import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { FixedClock } from '@aparte/testing';
import { FileOpener, FileSealer, initSealing, sealedFileLength } from '@aparte/sealing';
import { Town, type Person } from '../town.fake.ts';
import { ForgetUnfinishedFiles } from './forget-unfinished-files.ts';

const PART = 1_048_576;
const files = '/v1/member/files';

let town: Town;
let rep: Person;
let coach: Person;
let spaceId: string;
const clock = new FixedClock('2026-03-23T08:00:00Z');
beforeAll(async () => {
  await initSealing();
  town = await Town.build({ clock });
});
afterAll(() => town.api.stop());
beforeEach(async () => {
  [rep, coach] = [await town.rep(), await town.coach()];
  spaceId = await town.introduce(rep, coach);
});

/** A sealed file of some bytes. */
function seal(content: Uint8Array) {
  const sealer = new FileSealer(content.length);
  const first = sealer.push(content);
  const { sealed, secret } = sealer.finish();
  return { bytes: Buffer.concat([first, sealed]), secret };
}

async function begin(size = 1_500_000, choices: { by?: Person; in?: string; id?: string } = {}) {
  const bytes = sealedFileLength(size);
  const requestId = choices.id ?? randomUUID();
  const announced = { spaceId: choices.in ?? spaceId, requestId, bytes, parts: Math.ceil(bytes / PART) };
  const answer = await (choices.by ?? rep).browser.post(files, announced);
  return { id: requestId, path: `${files}/${requestId}`, bytes, answer };
}

function put(person: Person, path: string, part: number | string, bytes: Uint8Array) {
  return person.browser.putBytes(`${path}/parts/${part}`, bytes);
}

it('carries a sealed file from a rep to the coach, part by part, interrupted in between', async () => {
  const content = randomBytes(1_500_000);
  const { bytes, secret } = seal(content);
  const { id, path, answer } = await begin(content.length);
  expect(answer.body).toEqual({
    fileId: id,
    spaceId,
    state: 'unfinished',
    bytes: bytes.length,
    parts: 2,
    present: [],
  });

  expect((await put(rep, path, 2, bytes.subarray(PART))).status).toBe(204);
  expect((await rep.browser.get(path)).body.present).toEqual([2]);
  expect((await put(rep, path, 1, bytes.subarray(0, PART))).status).toBe(204);
  const completed = await rep.browser.post(`${path}/completion`);
  expect([completed.status, completed.body.state, completed.body.present]).toEqual([200, 'complete', [1, 2]]);

  const opener = new FileOpener(secret);
  const opened: Uint8Array[] = [];
  for (const part of [1, 2])
    opened.push(opener.push((await coach.browser.getBytes(`${path}/parts/${part}`)).bytes));
  opener.finish();
  expect(Buffer.concat(opened).equals(content)).toBe(true);
});

it('lets no browser take a part for anything but bytes to keep', async () => {
  const { path, bytes } = await begin(40);
  await put(rep, path, 1, randomBytes(bytes));
  const { status, headers } = await rep.browser.getBytes(`${path}/parts/1`);
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment; filename="sealed"',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
  });
});

it('answers a repeated announcement, part, completion and removal like the first time', async () => {
  const first = await begin(40);
  const again = await begin(40, { id: first.id });
  expect([again.answer.status, again.answer.text]).toEqual([201, first.answer.text]);

  const part = randomBytes(first.bytes);
  for (let time = 0; time < 2; time += 1) expect((await put(rep, first.path, 1, part)).status).toBe(204);
  for (let time = 0; time < 2; time += 1)
    expect((await rep.browser.post(`${first.path}/completion`)).body.state).toBe('complete');
  expect((await put(rep, first.path, 1, part)).status).toBe(204);
});

it('never replaces a part by another content, before the file is complete or after', async () => {
  const { path, bytes } = await begin(40);
  await put(rep, path, 1, Buffer.alloc(bytes, 1));
  const differing = async () => (await put(rep, path, 1, Buffer.alloc(bytes, 2))).body.code;
  expect(await differing()).toBe('file-part-differs');
  await rep.browser.post(`${path}/completion`);
  expect(await differing()).toBe('file-part-differs');
  expect((await coach.browser.getBytes(`${path}/parts/1`)).bytes).toEqual(Buffer.alloc(bytes, 1));
});

it('takes parts of the right length and of the right number only', async () => {
  const { path, bytes } = await begin();
  const outcome = async (part: number | string, length: number) => {
    const { status, body } = await put(rep, path, part, Buffer.alloc(length, 1));
    return [status, body.code];
  };
  expect(await outcome(1, PART - 1)).toEqual([422, 'file-part-wrong']);
  expect(await outcome(2, bytes - PART + 1)).toEqual([422, 'file-part-wrong']);
  expect(await outcome(1, 0)).toEqual([422, 'file-part-wrong']);
  expect(await outcome(1, PART + 1)).toEqual([413, 'payload-too-large']);
  for (const part of [0, 3, -1, '01', 'x', 100]) expect(await outcome(part, 10)).toEqual([404, 'not-found']);
});

it('takes bytes on that one route, and nothing else there', async () => {
  const { path, bytes } = await begin(40);
  const json = await rep.browser.put(`${path}/parts/1`, { bytes: 'AAAA' });
  expect([json.status, json.body.code]).toEqual([415, 'unsupported-media-type']);
  const form = await rep.browser.putBytes(`${path}/parts/1`, randomBytes(bytes), 'text/plain');
  expect(form.status).toBe(415);
  const elsewhere = await rep.browser.putBytes('/v1/member/pin-vault', randomBytes(200));
  expect([elsewhere.status, elsewhere.body.code]).toEqual([415, 'unsupported-media-type']);
});

it('names the parts that are missing instead of completing a file', async () => {
  const { path, bytes } = await begin();
  await put(rep, path, 2, Buffer.alloc(bytes - PART, 1));
  const { status, body } = await rep.browser.post(`${path}/completion`);
  expect([status, body.code, body.missing]).toEqual([409, 'file-incomplete', [1]]);
});

it('gives up an unfinished file with its parts, and no complete one', async () => {
  const { id, path, bytes } = await begin(40);
  await put(rep, path, 1, randomBytes(bytes));
  expect((await rep.browser.send('DELETE', path)).status).toBe(204);
  expect((await rep.browser.get(path)).status).toBe(404);
  expect(await town.rows('SELECT part FROM sealed.file_part WHERE file_id = $1', [id])).toEqual([]);

  const kept = await begin(40);
  await put(rep, kept.path, 1, randomBytes(bytes));
  await rep.browser.post(`${kept.path}/completion`);
  const refused = await rep.browser.send('DELETE', kept.path);
  expect([refused.status, refused.body.code]).toEqual([409, 'file-complete']);
});

it('forgets a file whose message its sender took back, and no file of anybody else', async () => {
  const send = async (by: Person) => {
    const { id, path, bytes } = await begin(40, { by });
    await put(by, path, 1, randomBytes(bytes));
    await by.browser.post(`${path}/completion`);
    return { id, path };
  };
  const [own, kept, foreign] = [await send(rep), await send(rep), await send(coach)];
  const stranger = await town.rep();
  const withdraw = async (person: Person, fileIds: string[]) => {
    const { status, text } = await person.browser.post(`${files}/withdrawals`, { fileIds });
    return [status, text];
  };
  expect(await withdraw(stranger, [own.id])).toEqual([204, '']);
  expect((await rep.browser.get(own.path)).status).toBe(200);
  for (let time = 0; time < 2; time += 1)
    expect(await withdraw(rep, [own.id, foreign.id, randomUUID()])).toEqual([204, '']);
  const statuses = [];
  for (const { path } of [own, kept, foreign]) statuses.push((await coach.browser.get(path)).status);
  expect(statuses).toEqual([404, 200, 200]);
  expect(await town.rows('SELECT part FROM sealed.file_part WHERE file_id = $1', [own.id])).toEqual([]);
});

it('shows an unfinished file to its uploader alone', async () => {
  const { path, bytes } = await begin(40);
  await put(rep, path, 1, randomBytes(bytes));
  const strip = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  const missing = strip((await coach.browser.get(`${files}/${randomUUID()}`)).text);
  for (const answer of [
    await coach.browser.get(path),
    await coach.browser.get(`${path}/parts/1`),
    await put(coach, path, 1, randomBytes(bytes)),
    await coach.browser.post(`${path}/completion`),
    await coach.browser.send('DELETE', path),
  ])
    expect([answer.status, strip(answer.text)]).toEqual([404, missing]);
});

it('answers strangers as if there were nothing, whatever they try', async () => {
  const stranger = await town.rep();
  const { id, path, bytes } = await begin(40);
  await put(rep, path, 1, randomBytes(bytes));
  await rep.browser.post(`${path}/completion`);
  expect((await stranger.browser.get(path)).status).toBe(404);
  expect((await stranger.browser.getBytes(`${path}/parts/1`)).status).toBe(404);
  expect((await put(stranger, path, 1, randomBytes(bytes))).status).toBe(404);
  expect((await begin(40, { by: stranger })).answer.status).toBe(404);
  expect((await begin(40, { by: stranger, in: randomBytes(16).toString('base64url') })).answer.status).toBe(
    404,
  );

  const own = await town.introduce(stranger, coach);
  const { answer } = await begin(40, { by: stranger, in: own, id });
  expect([answer.status, answer.body.code]).toEqual([422, 'validation-failed']);
});

it('refuses an id used for another file, in the same conversation or by the other side', async () => {
  const { id } = await begin(40);
  expect((await begin(41, { id })).answer.body.errors).toEqual([{ pointer: '/requestId', code: 'reused' }]);
  expect((await begin(40, { id, by: coach })).answer.status).toBe(422);
});

it('refuses lengths that sealing cannot produce, and a wrong number of parts', async () => {
  const faults = async (bytes: number, parts: number) => {
    const { body } = await rep.browser.post(files, { spaceId, requestId: randomUUID(), bytes, parts });
    return body.errors;
  };
  expect(await faults(sealedFileLength(1_500_000) + 1, 2)).toEqual([
    { pointer: '/bytes', code: 'not-sealed' },
  ]);
  expect(await faults(sealedFileLength(1_500_000), 1)).toEqual([{ pointer: '/parts', code: 'mismatch' }]);
  expect(await faults(30_000_000, 2)).toEqual([{ pointer: '/bytes', code: 'max' }]);
});

it('takes a file of 20 MiB', async () => {
  const { answer } = await begin(20 * PART);
  expect([answer.status, answer.body.parts]).toEqual([201, 21]);
});

it('refuses everything that would add to a closed conversation, and still reads from it', async () => {
  const [done, begun] = [await begin(40), await begin(40)];
  await put(rep, done.path, 1, randomBytes(done.bytes));
  await rep.browser.post(`${done.path}/completion`);
  await town.rows(`UPDATE sealed.space SET state = 'closed', closed_at = now() WHERE id = $1`, [
    Buffer.from(spaceId, 'base64url'),
  ]);

  const answers = [(await begin(40)).answer, await put(rep, begun.path, 1, randomBytes(begun.bytes))];
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
    [409, 'space-closed'],
    [409, 'space-closed'],
  ]);
  await town.rows('INSERT INTO sealed.file_part VALUES ($1, 1, $2)', [begun.id, randomBytes(begun.bytes)]);
  expect((await rep.browser.post(`${begun.path}/completion`)).body.code).toBe('space-closed');
  expect((await coach.browser.getBytes(`${done.path}/parts/1`)).status).toBe(200);
  expect((await rep.browser.send('DELETE', begun.path)).status).toBe(204);
});

it('keeps twenty unfinished files of a person and not one more', async () => {
  for (let count = 0; count < 20; count += 1) expect((await begin(40)).answer.status).toBe(201);
  const { answer } = await begin(40);
  expect([answer.status, answer.body.code]).toEqual([409, 'too-many-unfinished-files']);
  expect((await begin(40, { by: coach })).answer.status).toBe(201);
});

it('keeps 500 MiB of files in a conversation, whoever sent them', async () => {
  const space = Buffer.from(spaceId, 'base64url');
  const fill = `INSERT INTO sealed.file SELECT gen_random_uuid(), $1, $2, 20976985, 21, 'complete', '2026-03-01'
                  FROM generate_series(1, 24)`;
  await town.rows(fill, [space, coach.id]);
  expect((await begin(20 * PART)).answer.body.code).toBe('file-space-full');
  const last = await begin(19 * PART);
  expect(last.answer.status).toBe(201);
});

it('forgets what nobody finished within a day, and nothing else', async () => {
  const [old, done] = [await begin(40), await begin(40)];
  await put(rep, old.path, 1, randomBytes(old.bytes));
  await put(rep, done.path, 1, randomBytes(done.bytes));
  await rep.browser.post(`${done.path}/completion`);
  clock.advance(23 * 3_600);
  const young = await begin(40);
  const sweep = () => town.api.app.get(ForgetUnfinishedFiles).execute();
  await sweep();
  expect((await rep.browser.get(old.path)).status).toBe(200);

  clock.advance(3_601);
  await sweep();
  const statuses = [];
  for (const { path } of [old, done, young]) statuses.push((await rep.browser.get(path)).status);
  expect(statuses).toEqual([404, 200, 200]);
  expect(await town.rows('SELECT part FROM sealed.file_part WHERE file_id = $1', [old.id])).toEqual([]);
});

it('tells a person who begins too many files how long to wait', async () => {
  const { path } = await begin(40);
  const id = path.split('/').at(-1)!;
  for (let count = 1; count < 120; count += 1) await begin(40, { id });
  const { answer } = await begin(40, { id });
  expect([answer.status, answer.body.code]).toEqual([429, 'too-many-requests']);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
});
