import { readdirSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Identity, Self } from '@aparte/sealing';
import express from 'express';
import { browserOptions } from '../journeys/house/browser.ts';
import { writeConversation, type LongConversation } from './long-conversation.ts';

/** How long a browser took, and how long its page stood still at worst. */
export interface BrowserHistory {
  readonly opened: number;
  readonly milliseconds: number;
  /** The longest time between two frames of the page while the worker was at it; 16.7 is 60 frames a second. */
  readonly longestFrameMilliseconds: number;
}

const site = path.resolve(import.meta.dirname, '../../apps/web/dist/member');
const readerId = '00000000-0000-4000-8000-00000000b001';
/** As many as one answer of the chat server holds. */
const ENVELOPES_A_CALL = 200;

/**
 * Opens a history in the worker that the member site ships, in a real browser: the reader's account is made there, a
 * writer of this process fills the conversation, and the page hands it over in the portions of the chat server.
 */
export async function historyInBrowser(writer: Self, count: number): Promise<BrowserHistory> {
  const worker = readdirSync(path.join(site, 'assets')).find((file) => /^sealing\.worker-.*\.js$/.test(file));
  if (!worker) throw new Error('The member site is not built.');
  const server = express()
    .use('/assets', express.static(path.join(site, 'assets')))
    .get('/', (_request, response) => response.type('html').send('<title>bench</title>'))
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await chromium.launch(await browserOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    const identity = await page.evaluate(enrolInWorker, { worker: `/assets/${worker}`, userId: readerId });
    const conversation = writeConversation({ writer, reader: identity as Identity }, count);
    return await page.evaluate(openInWorker, {
      conversation,
      peer: writer.identity,
      portion: ENVELOPES_A_CALL,
    });
  } finally {
    await browser.close();
    server.close();
  }
}

interface PageOfBench {
  askWorker: (call: string, input: unknown) => Promise<unknown>;
}

/** Runs in the page. */
async function enrolInWorker({ worker, userId }: { worker: string; userId: string }): Promise<unknown> {
  const running = new Worker(worker, { type: 'module' });
  const waiting = new Map<number, { resolve: (output: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  running.addEventListener('message', ({ data }: MessageEvent<Record<string, unknown>>) => {
    if ('phase' in data) return;
    const call = waiting.get(data['number'] as number);
    if ('refusal' in data) call?.reject(new Error(JSON.stringify(data['refusal'])));
    else call?.resolve(data['output']);
  });
  const askWorker = (call: string, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      running.postMessage({ number: count, call, input });
    });
  Object.assign(globalThis, { askWorker } satisfies PageOfBench);
  const account = { userId, loginId: 'banc@example.org', password: 'cinq mots pour le banc', createdAt: 1 };
  const { identity } = (await askWorker('enrol', account)) as { identity: unknown };
  return identity;
}

/** Runs in the page. */
async function openInWorker({
  conversation,
  peer,
  portion,
}: {
  conversation: LongConversation;
  peer: Identity;
  portion: number;
}): Promise<BrowserHistory> {
  const { askWorker } = globalThis as unknown as PageOfBench;
  const { spaceId, grant, envelopes } = conversation;
  await askWorker('openPins', { vault: null, newestSeen: 0 });
  await askWorker('lookAtPeer', { peerId: peer.userId, identities: [peer] });
  await askWorker('openSpace', { spaceId, peerId: peer.userId, grants: [grant] });

  let longest = 0;
  let last = performance.now();
  let isDone = false;
  const watch = (now: number): void => {
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) requestAnimationFrame(watch);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(watch);
  });

  const start = performance.now();
  let opened = 0;
  for (let from = 0; from < envelopes.length; from += portion) {
    const answer = await askWorker('openHistory', {
      spaceId,
      envelopes: envelopes.slice(from, from + portion),
    });
    opened += (answer as { messages: unknown[] }).messages.length;
  }
  isDone = true;
  return {
    opened,
    milliseconds: Math.round(performance.now() - start),
    longestFrameMilliseconds: Math.round(longest),
  };
}
