import { expect, it } from '@jest/globals';
import { arrange, envelope, isReady, texts } from './conversation.fake.ts';

const edit = (id: string, from: string, of: string, text: string) =>
  envelope(id, from, '', { content: { kind: 'edit', of, text } });

const fileOf = (id: string, from: string, fileId: string) =>
  envelope(id, from, '', {
    content: { kind: 'file', fileId, name: 'plan.pdf', mime: 'application/pdf', size: 1, sha256: '' },
  });

it('shows the new words of a message at once, and its earlier ones once they have left', async () => {
  const { start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  await conversation.send('Bonjuor');
  const saving = conversation.reword('m1', 'Bonjour');
  expect(texts(conversation.current())).toEqual(['sealing: Bonjour']);
  await saving;
  expect(texts(conversation.current())).toEqual(['sent: Bonjour']);
  expect(conversation.current().entries).toMatchObject([{ earlier: [{ text: 'Bonjuor' }] }]);
});

it('takes a message back after a moment in which that can be undone', async () => {
  const rest = Promise.withResolvers<undefined>();
  const { server, shelf, start } = arrange({ wait: () => rest.promise });
  const { conversation, until } = start();
  await until(isReady);
  await conversation.send('Trop vite');
  const withdrawing = conversation.withdraw('m1');
  await until(
    ({ entries }) => texts(conversation.current()).includes('resting: retiré') && entries.length === 1,
  );
  // A page that is closed meanwhile takes it back all the same.
  expect([...shelf.messages.values()]).toMatchObject([{ content: { kind: 'del', of: 'm1' } }]);
  expect(server.log).toHaveLength(1);

  rest.resolve(undefined);
  await withdrawing;
  expect(texts(conversation.current())).toEqual(['sent: retiré']);
  expect(server.log).toHaveLength(2);
});

it('has the file of a message forgotten once taking it back has left, and not before', async () => {
  const asked: (readonly string[])[] = [];
  const rest = Promise.withResolvers<undefined>();
  const forgetFiles = (ids: readonly string[]) => Promise.resolve(void asked.push(ids));
  const { server, start } = arrange({ wait: () => rest.promise, forgetFiles });
  server.store(fileOf('a', 'rep', 'own'));
  server.store(fileOf('b', 'coach', 'foreign'));
  const { conversation, until } = start();
  await until(isReady);
  const withdrawing = conversation.withdraw('a');
  await until(() => texts(conversation.current()).includes('resting: retiré'));
  expect(asked).toEqual([]);
  rest.resolve(undefined);
  await withdrawing;
  expect(asked).toEqual([['own']]);
  await conversation.open();
  expect(asked).toEqual([['own']]);
});

it('asks again at the next visit when forgetting a file was refused, and never for the file of another', async () => {
  const asked: (readonly string[])[] = [];
  let isAsked = Promise.withResolvers<undefined>();
  const forgetFiles = (ids: readonly string[]) => {
    asked.push(ids);
    isAsked.resolve(undefined);
    return asked.length === 1 ? Promise.reject(new Error('refused')) : Promise.resolve();
  };
  const { server, start } = arrange({ forgetFiles });
  server.store(fileOf('a', 'rep', 'own'));
  server.store(fileOf('b', 'coach', 'foreign'));
  for (const [id, of, from] of [
    ['c', 'a', 'rep'],
    ['d', 'b', 'coach'],
    ['e', 'b', 'rep'],
  ] as const)
    server.store(envelope(id, from, '', { content: { kind: 'del', of } }));
  for (let visit = 1; visit <= 2; visit += 1) {
    isAsked = Promise.withResolvers();
    start();
    await isAsked.promise;
  }
  expect(asked).toEqual([['own'], ['own']]);
});

it('leaves a message as it was when taking it back is undone', async () => {
  const rest = Promise.withResolvers<undefined>();
  const { server, shelf, start } = arrange({ wait: () => rest.promise });
  const { conversation, until } = start();
  await until(isReady);
  await conversation.send('Bien pesé');
  const withdrawing = conversation.withdraw('m1');
  await until(() => texts(conversation.current()).includes('resting: retiré'));
  await conversation.discard('m2');
  rest.resolve(undefined);
  await withdrawing;
  expect(texts(conversation.current())).toEqual(['sent: Bien pesé']);
  expect([server.log.length, shelf.messages.size]).toEqual([1, 0]);
});

it('does not hold up what is written while a message can still be kept', async () => {
  const rest = Promise.withResolvers<undefined>();
  const { start } = arrange({ wait: () => rest.promise });
  const { conversation, until } = start();
  await until(isReady);
  await conversation.send('un');
  const withdrawing = conversation.withdraw('m1');
  await conversation.send('deux');
  expect(texts(conversation.current())).toEqual(['resting: retiré', 'sent: deux']);
  rest.resolve(undefined);
  await withdrawing;
  expect(texts(conversation.current())).toEqual(['sent: retiré', 'sent: deux']);
});

it('says which change did not leave, and lets its author try again or give it up', async () => {
  const { server, start } = arrange();
  const { conversation, until } = start();
  await until(isReady);
  await conversation.send('un');
  server.refusals = ['closed'];
  await conversation.reword('m1', 'deux');
  expect(texts(conversation.current())).toEqual(['failed: deux']);
  await conversation.retry('m2');
  expect(texts(conversation.current())).toEqual(['sent: deux']);

  server.refusals = ['closed'];
  await conversation.reword('m1', 'trois');
  await conversation.discard('m3');
  expect(texts(conversation.current())).toEqual(['sent: deux']);
});

it('applies what the other person changes to their own words, and nothing to mine', async () => {
  const { server, start } = arrange();
  server.store(envelope('a', 'coach', 'Bonjour'));
  server.store(envelope('b', 'rep', 'Merci'));
  server.store(edit('c', 'coach', 'a', 'Bonsoir'));
  server.store(edit('d', 'coach', 'b', 'Non merci'));
  expect(texts(await start().until(isReady))).toEqual([
    'sent: Bonsoir',
    'sent: Merci',
    'fault: change-foreign',
  ]);
});

it('makes one wording of a message readable, as the server keeps it', async () => {
  const { server, start } = arrange();
  for (let index = 1; index <= 4; index += 1) server.store(envelope(`x${index}`, 'coach', 'avant'));
  server.store(envelope('a', 'coach', 'une phrase de trop'));
  server.store(edit('b', 'coach', 'a', 'rien'));
  const { conversation, until } = start();
  const { entries } = await until(isReady);
  const message = entries.at(-1);
  const parts = message?.kind === 'message' ? message.parts : [];
  expect(parts.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await conversation.disclose(parts[0]!)).toEqual({
    msgId: 'a',
    mk: 'key of a',
    content: { kind: 'msg', text: 'une phrase de trop' },
  });
  // Another envelope in that place is not what the reader chose.
  await expect(conversation.disclose({ ...parts[0]!, id: 'other' })).rejects.toMatchObject({ code: 'fork' });
});
