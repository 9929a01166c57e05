import { expect, it } from '@jest/globals';
import { SealingFailure } from '../../member/sealing/sealing-failure.ts';
import { arrange, envelope, isReady, texts } from './conversation.fake.ts';
import type { ConversationView } from './conversation-view.types.ts';

it('shows everything that the server holds', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'Bonjour'));
  server.store(envelope('b', 'rep', 'Merci'));
  expect(texts(await start().until(isReady))).toEqual(['sent: Bonjour', 'sent: Merci']);
});

it('shows in its place what could not be opened', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'Bonjour'));
  server.store(envelope('b', 'coach', '', { broken: 'aead' }));
  expect(texts(await start().until(isReady))).toEqual(['sent: Bonjour', 'fault: aead']);
});

it('shows a message at once, and once only when it has arrived', async () => {
  const { server, start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  const sending = conversation.send('Bonjour');
  expect(texts(conversation.current())).toEqual(['sealing: Bonjour']);
  await sending;
  expect(texts(conversation.current())).toEqual(['sent: Bonjour']);

  server.deliver(server.log[0]!);
  await conversation.send('Encore');
  expect(texts(conversation.current())).toEqual(['sent: Bonjour', 'sent: Encore']);
});

it('sends the very same bytes again when the answer was lost', async () => {
  const { server, keys, start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  server.lostAnswers = 2;
  await conversation.send('Bonjour');
  expect(texts(conversation.current())).toEqual(['sent: Bonjour']);
  expect(server.log).toHaveLength(1);
  expect(keys.sealed).toBe(1);
});

it('keeps what is written offline and sends it when the line is back', async () => {
  const { server, start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  server.become('offline');
  await conversation.send('un');
  await conversation.send('deux');
  expect(texts(conversation.current())).toEqual(['sealing: un', 'sealing: deux']);
  server.become('online');
  const view = await until(({ entries }) =>
    entries.every((entry) => entry.kind === 'message' && entry.state === 'sent'),
  );
  expect(texts(view)).toEqual(['sent: un', 'sent: deux']);
});

it('does not lose unsent messages to a reload, nor send twice what had arrived', async () => {
  const { server, shelf, start } = arrange();
  await shelf.put({ id: 'old', content: { kind: 'msg', text: 'arrivé' }, at: 1 });
  await shelf.put({ id: 'new', content: { kind: 'msg', text: 'pas encore' }, at: 2 });
  server.store(envelope('old', 'rep', 'arrivé'));
  const { until } = start();
  const view = await until(
    ({ entries }) => entries.length === 2 && texts(conversationView(entries)).every(isSent),
  );
  expect(texts(view)).toEqual(['sent: arrivé', 'sent: pas encore']);
  expect(shelf.messages.size).toBe(0);
});

it('looks again and seals anew when another device was quicker', async () => {
  const { server, keys, start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  server.refusals = ['sequence-fork'];
  server.store(envelope('other', 'rep', 'de l’autre appareil'));
  await conversation.send('Bonjour');
  expect(texts(conversation.current())).toEqual(['sent: de l’autre appareil', 'sent: Bonjour']);
  expect(keys.sealed).toBe(2);
});

it('takes the new key when the old one has had its day', async () => {
  const { server, keys, steps, start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  server.refusals = ['stale-epoch'];
  await conversation.send('Bonjour');
  expect(steps).toEqual(['prepare', 'prepare']);

  keys.isEpochDue = true;
  await conversation.send('Encore');
  await conversation.send('Et encore');
  expect(steps).toEqual(['prepare', 'prepare', 'renew']);
});

it('says which message did not leave, holds back those after it, and sends all on another try', async () => {
  const { keys, start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  keys.refusal = new SealingFailure('identity-reset');
  await conversation.send('un');
  await conversation.send('deux');
  expect(texts(conversation.current())).toEqual(['failed: un', 'sealing: deux']);

  keys.refusal = null;
  await conversation.retry('m1');
  expect(texts(conversation.current())).toEqual(['sent: un', 'sent: deux']);
});

it('lets the writer give up a message', async () => {
  const { server, shelf, start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  server.refusals = ['closed'];
  await conversation.send('un');
  expect(texts(conversation.current())).toEqual(['failed: un']);
  await conversation.discard('m1');
  expect(texts(conversation.current())).toEqual([]);
  expect(shelf.messages.size).toBe(0);
});

it('fetches what is missing when something arrives too early', async () => {
  const { server, start } = arrange();
  const { until } = start();
  await until(isReady);
  server.store(envelope('a', 'coach', 'un'));
  server.deliver(server.store(envelope('b', 'coach', 'deux')));
  const view = await until(({ entries }) => entries.length === 2);
  expect(texts(view)).toEqual(['sent: un', 'sent: deux']);
  expect(view.heard).toEqual({ id: 'b', text: 'deux' });
});

it('notices a message of which nobody told, when the server says how far it is', async () => {
  const { server, start } = arrange();
  const { until } = start();
  await until(isReady);
  server.store(envelope('a', 'coach', 'perdu'));
  server.tick();
  expect(texts(await until(({ entries }) => entries.length === 1))).toEqual(['sent: perdu']);
});

it('says so when it cannot be opened, and opens on another try', async () => {
  let isWorking = false;
  const { server, start } = arrange({
    prepare: () =>
      isWorking
        ? Promise.resolve({ state: 'same', isVerified: false } as const)
        : Promise.reject(new SealingFailure('signature')),
  });
  server.store(envelope('a', 'coach', 'Bonjour'));
  const { conversation, until } = start();
  const view = await until(({ phase }) => phase === 'failed');
  expect(view.error).toMatchObject({ code: 'signature' });
  isWorking = true;
  await conversation.open();
  expect(texts(conversation.current())).toEqual(['sent: Bonjour']);
});

it('does not read out the past', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'hier'));
  expect((await start().until(isReady)).heard).toBe(null);
});

function conversationView(entries: ConversationView['entries']): ConversationView {
  const nothing = { error: null, peer: null, heard: null, read: 0, isKeeping: true, clockOffMs: 0 };
  return { phase: 'ready', link: 'online', entries, ...nothing };
}

function isSent(text: string): boolean {
  return text.startsWith('sent: ');
}
