import { expect, it } from '@jest/globals';
import { arrange, envelope, isReady, texts } from './conversation.fake.ts';

it('looks for what is missing in the whole history before it calls it missing', async () => {
  const { server, keys, steps, start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  server.store(envelope('a', 'rep', 'Question'));
  keys.missing.add('b');
  server.deliver(server.store(envelope('b', 'coach', 'Réponse à autre chose')));
  server.deliver(server.log[0]!);
  const view = await until(({ entries }) => entries.length === 2);
  expect(texts(view)).toEqual(['sent: Question', 'fault: ack-ahead']);
  // Keys and everything else were fetched a second time in between.
  expect(steps).toEqual(['prepare', 'prepare']);

  keys.missing.clear();
  server.deliver(server.store(envelope('c', 'coach', 'La suite')));
  expect(texts(await until(({ entries }) => entries.length === 3))).toEqual([
    'sent: Question',
    'sent: Réponse à autre chose',
    'sent: La suite',
  ]);
  expect(conversation.current().phase).toBe('ready');
});

it('keeps what was read in sight while everything is fetched again', async () => {
  const { server, keys, start } = arrange();
  server.store(envelope('a', 'coach', 'un'));
  server.store(envelope('b', 'coach', 'deux'));
  const { conversation, until } = start();
  await until(isReady);
  const fewest = { count: 2 };
  conversation.subscribe(() => {
    fewest.count = Math.min(fewest.count, conversation.current().entries.length);
  });
  keys.missing.add('c');
  server.deliver(server.store(envelope('c', 'coach', 'trois')));
  await until(({ entries }) => entries.length === 3);
  expect(fewest.count).toBe(2);
});

it('takes the new key of a message before it says that there is none', async () => {
  const { server, keys, start } = arrange({
    prepare: () => {
      keys.missing.delete('a');
      return Promise.resolve({ state: 'same', isVerified: false });
    },
  });
  const { until } = start();
  await until(isReady);
  keys.missing.add('a');
  server.deliver(server.store(envelope('a', 'coach', 'avec la nouvelle clé')));
  expect(texts(await until(({ entries }) => entries.length === 1))).toEqual(['sent: avec la nouvelle clé']);
});

it('names a place that the server passes over, and shows what follows it', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'un'));
  server.store(envelope('b', 'coach', 'deux'));
  server.store(envelope('c', 'coach', 'trois'));
  server.withheld.add(2);
  expect(texts(await start().until(isReady))).toEqual(['sent: un', 'fault: gap', 'sent: trois']);
});

it('notices that messages read before are not given any more', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'un'));
  server.store(envelope('b', 'coach', 'deux'));
  const { conversation, until } = start();
  await until(isReady);
  server.withheld.add(2);
  await conversation.open();
  expect(texts(conversation.current())).toEqual(['sent: un', 'fault: gone']);
  server.withheld.clear();
  await conversation.open();
  expect(texts(conversation.current())).toEqual(['sent: un', 'sent: deux']);
});

it('shows a message once, also when the server gives it in a second place', async () => {
  const { server, start } = arrange();
  const twice = envelope('a', 'coach', 'un');
  server.store(twice);
  server.store(twice);
  expect(texts(await start().until(isReady))).toEqual(['sent: un']);
});

it('shows everything in the server’s order, whatever its times are', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'un'));
  server.log.push({ s: 2, at: 'hier', e: envelope('b', 'coach', 'deux') });
  server.log.push({ s: 3, at: '1970-01-01T00:00:00Z', e: envelope('c', 'coach', 'trois') });
  const view = await start().until(isReady);
  expect(texts(view)).toEqual(['sent: un', 'sent: deux', 'sent: trois']);
  expect(view.entries.every(({ at }) => !Number.isNaN(Date.parse(at)))).toBe(true);
});

it('writes at the time of the server with a clock that is a year off', async () => {
  const { server, shelf, start } = arrange();
  const year = 365 * 24 * 60 * 60_000;
  server.clockOffMs = year;
  const { conversation, until } = start();
  await until(isReady);
  server.become('offline');
  await conversation.send('un');
  expect([...shelf.messages.values()]).toMatchObject([{ at: Date.UTC(2026, 2, 9, 10) + year }]);
  expect(conversation.current().clockOffMs).toBe(year);
});

it('tells of a second envelope for a place that was read already', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'Bonjour'));
  const { until } = start();
  await until(isReady);
  server.deliver({ ...server.log[0]!, e: envelope('b', 'coach', 'Par-dessus') });
  const view = await until(({ entries }) => entries.length === 2);
  expect(texts(view)).toEqual(['sent: Bonjour', 'fault: fork']);
});

it('tells of messages that the server no longer gives after a reload', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'un'));
  server.store(envelope('b', 'coach', 'deux'));
  await start().until(isReady);
  server.log.pop();
  expect(texts(await start().until(isReady))).toEqual(['sent: un', 'fault: gone']);
});

it('tells when the server forgets while the conversation is open', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'un'));
  server.store(envelope('b', 'coach', 'deux'));
  const { until } = start();
  await until(isReady);
  server.log.pop();
  server.tick();
  expect(texts(await until(({ entries }) => entries.length === 2 && entries[1]?.kind === 'fault'))).toEqual([
    'sent: un',
    'fault: gone',
  ]);
});

it('tells that something is missing when the server promises more than it gives', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'un'));
  server.store(envelope('b', 'coach', 'deux'));
  server.withheld.add(2);
  expect(texts(await start().until(isReady))).toEqual(['sent: un', 'fault: gap']);
});

it('does not take the word of the server for a message that it does not show', async () => {
  const { server, shelf, start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  server.send = (_, [sealed]) => Promise.resolve([{ id: sealed!.id, s: 7, at: 'demain' }]);
  await conversation.send('perdu ?');
  expect(texts(conversation.current())).toContain('failed: perdu ?');
  expect(shelf.messages.size).toBe(1);
});
