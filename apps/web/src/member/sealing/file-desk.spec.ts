import { beforeAll, expect, it } from '@jest/globals';
import { createIdentity, initSealing, openAccount, type JsonObject, type Self } from '@aparte/sealing';
import { onePixel } from '../files/samples.fake.ts';
import { FileDesk } from './file-desk.ts';

const spaceId = 'yMnKy8zNzs_Q0dLT1NXW1w';
const fileId = '00000000-0000-4000-8000-00000000000f';
const place = { spaceId, messageId: 'm1', fileId };
const mime = 'image/png';

let rep: Self;
let coach: Self;
beforeAll(async () => {
  await initSealing();
  const person = (userId: string, byte: number): Self => {
    const account = openAccount(new Uint8Array(32).fill(byte), userId);
    return { account, identity: createIdentity(account, 1_700_000_000_000) };
  };
  [rep, coach] = [person('rep', 1), person('coach', 2)];
});

const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** A desk that has sealed one file; the bytes as they are stored, and the body of the envelope that names them. */
function sealed(content = onePixel, told = mime) {
  const desk = new FileDesk();
  const { bytes: length } = desk.begin({ fileId, size: content.length });
  const first = desk.seal({ fileId, content });
  const end = desk.end(rep, { spaceId, fileId, name: 'photo.png', mime: told });
  const bytes = joined(first, end.sealed);
  expect(bytes).toHaveLength(length);
  return { desk, end, bytes, body: desk.bodyOf(rep, spaceId, { fileId, card: end.card }) };
}

function opened(body: JsonObject, bytes: Uint8Array) {
  const desk = new FileDesk();
  desk.remember(spaceId, 'm1', body);
  desk.beginOpening(place);
  desk.open({ ...place, sealed: bytes });
  return desk.endOpening(place);
}

it('carries a file to the other side under a key that only the envelope holds', async () => {
  const { bytes, body } = sealed();
  expect(await opened(body, bytes)).toEqual({ content: onePixel, isAsTold: true });
});

it('tells the page what a file is and never its key', () => {
  const { end, body } = sealed();
  expect(end.label).toEqual({ name: 'photo.png', mime, size: onePixel.length, sha256: body['sha256'] });
  expect(JSON.stringify(end)).not.toContain(body['key']);
});

it('locks what opens a file for its author, its conversation and itself', () => {
  const { desk, end } = sealed();
  const { card } = end;
  expect(desk.label(rep, { spaceId, fileId, card })).toEqual(end.label);
  const commit = expect.objectContaining({ code: 'commit' });
  expect(() => desk.label(coach, { spaceId, fileId, card })).toThrow(commit);
  const aead = expect.objectContaining({ code: 'aead' });
  expect(() => desk.label(rep, { spaceId: 'other', fileId, card })).toThrow(aead);
  expect(() => desk.label(rep, { spaceId, fileId: 'other', card })).toThrow(aead);
});

it('notices a file that is not what its sender said', async () => {
  const { bytes, body } = sealed(onePixel, 'application/pdf');
  expect((await opened(body, bytes)).isAsTold).toBe(false);
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const drawing = sealed(svg, 'image/svg+xml');
  expect((await opened(drawing.body, drawing.bytes)).isAsTold).toBe(false);
});

it('gives out nothing of a file that is cut, altered or another one', async () => {
  const { bytes, body } = sealed();
  await expect(opened(body, bytes.subarray(0, -1))).rejects.toMatchObject({ code: 'file-truncated' });
  expect(() => opened(body, joined(bytes, Uint8Array.of(0)))).toThrow(
    expect.objectContaining({ code: 'file-overlong' }),
  );
  expect(() => opened(body, sealed().bytes)).toThrow(expect.objectContaining({ code: 'aead' }));
});

it('does not let a repeated message take over the file of the first', async () => {
  const [first, second] = [sealed(), sealed()];
  const desk = new FileDesk();
  desk.remember(spaceId, 'm1', first.body);
  desk.remember(spaceId, 'm1', second.body);
  desk.beginOpening(place);
  desk.open({ ...place, sealed: first.bytes });
  expect((await desk.endOpening(place)).content).toEqual(onePixel);
});

it('leaves a body of another shape alone, and forgets keys with their conversation', () => {
  const { body } = sealed();
  const desk = new FileDesk();
  const missing = expect.objectContaining({ code: 'not-ready' });
  desk.remember(spaceId, 'm1', { ...body, more: 1 });
  expect(() => {
    desk.beginOpening(place);
  }).toThrow(missing);
  desk.remember(spaceId, 'm1', body);
  desk.close('another');
  desk.beginOpening(place);
  desk.close(spaceId);
  expect(() => {
    desk.beginOpening(place);
  }).toThrow(missing);
  expect(() => {
    desk.open({ ...place, sealed: new Uint8Array(1) });
  }).toThrow(missing);
  desk.remember(spaceId, 'm1', body);
  desk.closeAll();
  expect(() => {
    desk.beginOpening(place);
  }).toThrow(missing);
});

it('forgets a file that is given up before its end', () => {
  const desk = new FileDesk();
  desk.begin({ fileId, size: 3 });
  desk.drop(fileId);
  expect(() => desk.seal({ fileId, content: new Uint8Array(3) })).toThrow(
    expect.objectContaining({ code: 'not-ready' }),
  );
});
