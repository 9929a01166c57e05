import { expect, it } from '@jest/globals';
import { arrange, envelope, isReady, texts } from './conversation.fake.ts';
import { FakeOutboxShelf } from './outbox-shelf.fake.ts';
import { RememberedShelf } from './remembered-shelf.ts';

it('says that this browser keeps nothing, and sends all the same', async () => {
  const { server, shelf, start } = arrange();
  shelf.isBroken = true;
  const { conversation, until } = start();
  await until(isReady);
  expect(conversation.current().isKeeping).toBe(false);
  server.become('offline');
  await conversation.send('un');
  expect(texts(conversation.current())).toEqual(['sealing: un']);
  server.become('online');
  expect(texts(await until(() => texts(conversation.current()).includes('sent: un')))).toEqual(['sent: un']);
});

it('lets one write while the server is away, and sends it once it is back', async () => {
  const { server, start } = arrange();
  server.state = 'offline';
  server.store(envelope('a', 'coach', 'Bonjour'));
  const { conversation, until } = start();
  await until(({ phase }) => phase === 'waiting');
  await conversation.send('un');
  expect(texts(conversation.current())).toEqual(['sealing: un']);
  server.become('online');
  const view = await until(() => texts(conversation.current()).includes('sent: un'));
  expect(texts(view)).toEqual(['sent: Bonjour', 'sent: un']);
});

it('sends once what two tabs of one person find in this browser', async () => {
  const { server, keys, shelf, start } = arrange({ alone: oneAfterTheOther() });
  await shelf.put({ id: 'left', content: { kind: 'msg', text: 'écrit hors ligne' }, at: 1 });
  server.state = 'offline';
  const tabs = [start(), start()];
  for (const { until } of tabs) {
    await until(({ phase, entries }) => phase === 'waiting' && entries.length === 1);
  }
  server.become('online');
  for (const { conversation, until } of tabs) {
    await until(() => texts(conversation.current()).includes('sent: écrit hors ligne'));
    expect(texts(conversation.current())).toEqual(['sent: écrit hors ligne']);
  }
  expect([server.log.length, keys.sealed, shelf.messages.size]).toEqual([1, 1, 0]);
});

it.each([
  ['was emptied by signing out', false],
  ['was emptied and keeps nothing more', true],
])('sends once what waits in a page whose browser storage %s', async (_, isBroken) => {
  const shelf = new FakeOutboxShelf();
  const { server, start } = arrange({ shelf: new RememberedShelf(shelf, new Map()) });
  server.state = 'offline';
  const before = start();
  await before.until(({ phase }) => phase === 'waiting');
  await before.conversation.send('écrit hors ligne');
  before.conversation.close();
  shelf.messages.clear();
  shelf.isFull = isBroken;

  const after = start();
  await after.until(({ phase, entries }) => phase === 'waiting' && entries.length === 1);
  server.become('online');
  await after.until(() => texts(after.conversation.current()).includes('sent: écrit hors ligne'));
  expect([server.log.length, shelf.messages.size]).toEqual([1, 0]);
  const later = start();
  await later.until(isReady);
  expect(texts(later.conversation.current())).toEqual(['sent: écrit hors ligne']);
});

function oneAfterTheOther() {
  let turn: Promise<unknown> = Promise.resolve();
  return (work: () => Promise<void>): Promise<void> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
}
