import { expect, it } from '@jest/globals';
import type { Envelope } from '@aparte/sealing';
import { SealingFailure } from '../../member/sealing/sealing-failure.ts';
import { FakeChatServer } from './chat-link.fake.ts';
import { Conversation, type ConversationPlace, type ConversationView } from './conversation.ts';
import { FakeOutboxShelf } from './outbox-shelf.fake.ts';

const space = { spaceId: 'space', ownId: 'rep', peerId: 'coach' };
const trusted = { state: 'same', isVerified: false } as const;

/** Stands for the worker: an envelope carries its text in the open, and `broken` ones do not open. */
class FakeKeys {
  sealed = 0;
  refusal: Error | null = null;
  isEpochDue = false;

  openHistory: ConversationPlace['keys']['openHistory'] = ({ envelopes }) => {
    const read = envelopes.map((envelope) => envelope as Envelope & { text: string; broken?: true });
    return Promise.resolve({
      messages: read
        .filter(({ broken }) => !broken)
        .map(({ id, from, text }) => ({ id, from, text, at: 0, kind: 'msg' as const })),
      faults: read.flatMap(({ id, broken }, index) => (broken ? [{ code: 'aead' as const, index, id }] : [])),
      isEpochDue: this.isEpochDue,
    });
  };

  seal: ConversationPlace['keys']['seal'] = ({ id, text }) => {
    if (this.refusal) return Promise.reject(this.refusal);
    this.sealed += 1;
    return Promise.resolve(envelope(id, 'rep', text));
  };

  closeSpace = () => Promise.resolve();
}

function envelope(id: string, from: string, text: string, more: object = {}): Envelope {
  return { id, from, text, ...more } as unknown as Envelope;
}

function arrange(more: Partial<ConversationPlace> = {}) {
  const server = new FakeChatServer();
  const keys = new FakeKeys();
  const shelf = new FakeOutboxShelf();
  const steps: string[] = [];
  let count = 0;
  const place: ConversationPlace = {
    space,
    keys,
    link: server,
    shelf,
    prepare: () => {
      steps.push('prepare');
      return Promise.resolve(trusted);
    },
    renewKey: () => {
      steps.push('renew');
      return Promise.resolve();
    },
    now: () => Date.UTC(2026, 2, 9, 10),
    newId: () => `m${(count += 1)}`,
    wait: () => Promise.resolve(),
    ...more,
  };
  const start = () => {
    const conversation = new Conversation(place);
    const until = (isSo: (view: ConversationView) => boolean): Promise<ConversationView> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (isSo(conversation.current())) resolve(conversation.current());
        };
        conversation.subscribe(look);
        look();
      });
    return { conversation, until };
  };
  return { server, keys, shelf, steps, start };
}

const texts = ({ entries }: ConversationView) =>
  entries.map((entry) =>
    entry.kind === 'message' ? `${entry.state}: ${entry.text}` : `fault: ${entry.code}`,
  );
const isReady = ({ phase }: ConversationView): boolean => phase === 'ready';

it('shows everything that the server holds', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'Bonjour'));
  server.store(envelope('b', 'rep', 'Merci'));
  expect(texts(await start().until(isReady))).toEqual(['sent: Bonjour', 'sent: Merci']);
});

it('shows in its place what could not be opened', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'Bonjour'));
  server.store(envelope('b', 'coach', '', { broken: true }));
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
  await shelf.put({ id: 'old', text: 'arrivé', at: 1 });
  await shelf.put({ id: 'new', text: 'pas encore', at: 2 });
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
    prepare: () => (isWorking ? Promise.resolve(trusted) : Promise.reject(new SealingFailure('signature'))),
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
  return { phase: 'ready', error: null, link: 'online', peer: null, entries, heard: null };
}

function isSent(text: string): boolean {
  return text.startsWith('sent: ');
}
