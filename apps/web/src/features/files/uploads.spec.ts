import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import {
  createIdentity,
  initSealing,
  openAccount,
  rotateSelf,
  SealingError,
  type Self,
} from '@aparte/sealing';
import { ProblemError } from '../../http/problem-error.ts';
import type { SentFile } from '../../member/messages/message-content.types.ts';
import { fileCalls } from '../../member/sealing/file-calls.ts';
import { FileDesk } from '../../member/sealing/file-desk.ts';
import { fetchFile } from './fetch-file.ts';
import { FakeFileServer, FakeUploadShelf } from './uploads.fake.ts';
import { Uploads, type UploadsPlace } from './uploads.ts';

const spaceId = 'yMnKy8zNzs_Q0dLT1NXW1w';
const named = { name: 'plan.pdf', mime: 'application/pdf' };
const content = new Uint8Array(2_500_000).map((_, index) => index % 251);
content.set(new TextEncoder().encode('%PDF-1.4\n'));
const file = new Blob([content]);

let self: Self;
let server: FakeFileServer;
let shelf: FakeUploadShelf;
let sent: { content: SentFile; messageId: string }[];
beforeAll(async () => {
  await initSealing();
  const account = openAccount(new Uint8Array(32).fill(1), 'rep');
  self = { account, identity: createIdentity(account, 1_700_000_000_000) };
});
beforeEach(() => {
  [server, shelf, sent] = [new FakeFileServer(), new FakeUploadShelf(), []];
});

/** A visit of the page: the server and the browser outlive it, the worker does not. */
function visit(more: Partial<UploadsPlace> = {}, own = self) {
  const desk = new FileDesk();
  const keys = fileCalls(desk, () => own);
  let count = shelf.uploads.size;
  const uploads = new Uploads({
    spaceId,
    userId: 'rep',
    keys,
    transport: server,
    shelf,
    send: (sentContent, messageId) => {
      sent.push({ content: sentContent, messageId });
      return Promise.resolve();
    },
    now: () => Date.UTC(2026, 2, 9, 10),
    newFileId: () => `file-${(count += 1)}`,
    newMessageId: () => `message-${count}`,
    lineBack: () => {
      server.partsLeft = Number.POSITIVE_INFINITY;
      return Promise.resolve();
    },
    alone: (work) => work(),
    ...more,
  });
  return { uploads, desk, keys };
}

const states = (uploads: Uploads) => uploads.current().map(({ state, label }) => `${label.name} ${state}`);

it('seals a file, sends it in parts, and names it in a message', async () => {
  const { uploads, desk, keys } = visit();
  const progress = new Set<number>();
  uploads.subscribe(() => {
    for (const upload of uploads.current()) progress.add(upload.progress);
  });
  await uploads.add(file, named);
  expect(server.asked).toEqual(['begin', 'put 1', 'put 2', 'put 3', 'complete']);
  expect(progress.size).toBeGreaterThan(3);
  expect(sent).toHaveLength(1);
  const [{ content: message, messageId }] = sent as [(typeof sent)[0]];
  expect(message).toMatchObject({ kind: 'file', ...named, size: content.length });
  expect(uploads.current()).toEqual([]);
  expect([shelf.uploads.size, shelf.parts.size]).toEqual([0, 0]);

  desk.remember(spaceId, messageId, desk.bodyOf(self, spaceId, message));
  const place = { spaceId, messageId, fileId: message.fileId };
  const opened = await fetchFile({ ...place, mime: named.mime }, { keys, transport: server });
  expect(opened.length === content.length && opened.every((byte, index) => byte === content[index])).toBe(
    true,
  );
});

it('pauses when the line breaks and goes on with the parts that are missing', async () => {
  const seen: string[] = [];
  server.partsLeft = 1;
  const { uploads } = visit({
    lineBack: () => {
      seen.push(...states(uploads));
      server.partsLeft = Number.POSITIVE_INFINITY;
      return Promise.resolve();
    },
  });
  await uploads.add(file, named);
  expect(seen).toEqual(['plan.pdf paused']);
  expect(server.asked).toEqual(['begin', 'put 1', 'put 2', 'begin', 'put 2', 'put 3', 'complete']);
  expect(sent).toHaveLength(1);
});

it('goes on after a reload, with nothing in the browser that opens the file', async () => {
  server.partsLeft = 2;
  const never = new Promise<void>(() => undefined);
  const first = visit({ lineBack: () => never });
  void first.uploads.add(file, named);
  await until(() => states(first.uploads).includes('plan.pdf paused'));
  const kept = JSON.stringify([...shelf.uploads.values()]);
  expect(kept).not.toContain('plan');

  server.partsLeft = Number.POSITIVE_INFINITY;
  server.asked.length = 0;
  await visit().uploads.restore();
  expect(server.asked).toEqual(['begin', 'put 3', 'complete']);
  expect(sent.map(({ content: { name } }) => name)).toEqual(['plan.pdf']);
  expect(shelf.uploads.size).toBe(0);
});

it('names a file under the same message when the page went before it could say so', async () => {
  const lost = visit({ send: () => Promise.reject(new ProblemError({ status: 0, code: 'unexpected' })) });
  await lost.uploads.add(file, named);
  expect(states(lost.uploads)).toEqual(['plan.pdf failed']);
  await visit().uploads.restore();
  expect(sent.map(({ messageId }) => messageId)).toEqual(['message-1']);
});

it('leaves alone what another visit is still sealing, and removes what none ever finished', async () => {
  const record = { fileId: 'f', spaceId, userId: 'rep', messageId: 'm', bytes: 0, parts: 0, card: '' };
  await shelf.put({ ...record, at: Date.UTC(2026, 2, 9, 9, 30) });
  await visit().uploads.restore();
  expect(shelf.uploads.size).toBe(1);
  await shelf.put({ ...record, at: Date.UTC(2026, 2, 9, 8, 30) });
  await visit().uploads.restore();
  expect(shelf.uploads.size).toBe(0);
});

it('goes on with a file that waited while its author took new keys', async () => {
  server.refusal = new ProblemError({ status: 409, code: 'file-space-full' });
  await visit().uploads.add(file, named);
  const accountKey = new Uint8Array(32).fill(1);
  const rotated = rotateSelf({ self, accountKey }, new Uint8Array(32).fill(2), 1_700_000_000_001).self;
  server.refusal = null;
  await visit({}, rotated).uploads.restore();
  expect(sent.map(({ content: { name } }) => name)).toEqual(['plan.pdf']);
  expect(shelf.uploads.size).toBe(0);
});

it('keeps what cannot be opened yet', async () => {
  server.refusal = new ProblemError({ status: 409, code: 'file-space-full' });
  await visit().uploads.add(file, named);
  const isLocked = (): never => {
    throw new SealingError('not-ready', 'account');
  };
  const { uploads } = visit({ keys: fileCalls(new FileDesk(), isLocked) });
  await uploads.restore();
  expect([uploads.current().length, shelf.uploads.size]).toEqual([0, 1]);
});

it('removes what was locked with keys that are gone', async () => {
  server.refusal = new ProblemError({ status: 409, code: 'file-space-full' });
  await visit().uploads.add(file, named);
  for (const [id, upload] of shelf.uploads) shelf.uploads.set(id, { ...upload, card: 'AAAA' });
  const { uploads } = visit();
  await uploads.restore();
  expect([uploads.current().length, shelf.uploads.size]).toEqual([0, 0]);
});

it('sends from this page when the browser keeps nothing, and says so', async () => {
  shelf.isFull = true;
  server.refusal = new ProblemError({ status: 409, code: 'file-space-full' });
  const { uploads } = visit();
  await uploads.add(file, named);
  expect(uploads.current()).toMatchObject([
    { state: 'failed', isKept: false, error: { code: 'file-space-full' } },
  ]);
  server.refusal = null;
  await uploads.retry('file-1');
  expect(sent).toHaveLength(1);
});

it('says that a file is lost when the browser threw away what it kept', async () => {
  server.refusal = new ProblemError({ status: 409, code: 'file-space-full' });
  const { uploads } = visit();
  await uploads.add(file, named);
  server.refusal = null;
  shelf.parts.clear();
  await uploads.retry('file-1');
  expect(uploads.current()).toMatchObject([{ state: 'failed', error: { code: 'lost' } }]);
});

it('gives a file up on both sides, whatever it is doing', async () => {
  server.partsLeft = 1;
  let isBack = (): void => undefined;
  const { uploads } = visit({ lineBack: () => new Promise((resolve) => (isBack = resolve)) });
  const adding = uploads.add(file, named);
  await until(() => states(uploads).includes('plan.pdf paused'));
  await uploads.cancel('file-1');
  isBack();
  await adding;
  expect([uploads.current().length, shelf.uploads.size, shelf.parts.size, server.files.size]).toEqual([
    0, 0, 0, 0,
  ]);
  expect(sent).toEqual([]);
});

it('gives a file up while it is being sealed', async () => {
  const { uploads } = visit();
  const isOver = new Promise<void>((resolve) => {
    const stop = uploads.subscribe(() => {
      if (shelf.parts.size === 0) return;
      stop();
      resolve(uploads.cancel('file-1'));
    });
  });
  await uploads.add(file, named);
  await isOver;
  expect([shelf.uploads.size, shelf.parts.size, server.files.size, sent.length]).toEqual([0, 0, 0, 0]);
});

it('says that a file cannot be read any more when it was changed after it was chosen', async () => {
  const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadable')) }) };
  const { uploads } = visit();
  await uploads.add(gone as unknown as Blob, named);
  expect(uploads.current()).toMatchObject([{ state: 'failed', error: { code: 'unreadable' } }]);
});

it('sends two files one after the other, and the second although the first fails', async () => {
  server.refusal = new ProblemError({ status: 409, code: 'file-space-full' });
  const { uploads } = visit();
  await uploads.add(file, named);
  server.refusal = null;
  await uploads.add(file, { ...named, name: 'autre.pdf' });
  expect(sent.map(({ content: { name } }) => name)).toEqual(['autre.pdf']);
  expect(states(uploads)).toEqual(['plan.pdf failed']);
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve));
}
