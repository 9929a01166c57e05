import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChatClient } from './chat-client.fake.ts';
import { startChat, type ChatProcess } from './chat-process.fake.ts';
import { converse, Person } from './conversation.fake.ts';

type Conversation = Awaited<ReturnType<typeof converse>>;
type Whose = 'own' | 'foreign' | 'missing';
type Member = 'rep' | 'coach';

const PROTOCOL = fileURLToPath(import.meta.resolve('@aparte/contracts')).replace(
  /index\.ts$/,
  'chat-protocol.ts',
);
const everyone: readonly Whose[] = ['own', 'foreign', 'missing'];

let chat: ChatProcess;
let own: Conversation;
let foreign: Conversation;
beforeAll(async () => {
  chat = await startChat();
  [own, foreign] = [await converse(chat), await converse(chat)];
});
afterAll(() => chat.stop());

/** What each call is asked for; the answer on own things must be good, and foreign must be told like missing. */
const calls: Readonly<Record<string, (member: Member, whose: Whose) => Promise<object>>> = {
  send: (member, whose) => {
    const side = member === 'rep' ? own.asRep() : own.asCoach();
    const space = spaceOf(whose);
    return Promise.resolve({ c: space, m: [{ ...side.seal('words'), sp: space }] });
  },
  sync: (_, whose) => Promise.resolve({ since: [[spaceOf(whose), 0]], limit: 10 }),
  'auth:refresh': async (member, whose) => ({ token: await tokenOf(member, whose) }),
};

const refusedAs: Readonly<Record<string, string>> = {
  send: 'not-found',
  sync: 'not-found',
  'auth:refresh': 'not-signed-in',
};

function spaceOf(whose: Whose): string {
  if (whose === 'missing') return randomBytes(16).toString('base64url');
  return whose === 'own' ? own.spaceId : foreign.spaceId;
}

function tokenOf(member: Member, whose: Whose): Promise<string> {
  if (whose === 'missing') return Promise.resolve(randomBytes(32).toString('hex'));
  return (whose === 'own' ? own : foreign)[member].token();
}

it('has a line for every call of the protocol, and none for a call that is gone', async () => {
  const [, declared = ''] =
    /interface ClientToServer<E> \{([^}]*)\}/.exec(await readFile(PROTOCOL, 'utf8')) ?? [];
  const names = [...declared.matchAll(/^\s*'?([\w:]+)'?: \(/gm)].map(([, name]) => name);
  expect(names.sort()).toEqual(Object.keys(calls).sort());
});

describe.each<Member>(['rep', 'coach'])('a %s', (member) => {
  it.each(Object.keys(calls))(
    'calls %s on own things, and learns nothing about those of others',
    async (call) => {
      const client = await own[member].connect();
      const outcome: Record<string, unknown> = {};
      for (const whose of everyone) {
        const { ok, code } = await client.call(call, await calls[call]!(member, whose));
        outcome[whose] = ok ? 'good' : code;
      }
      client.close();
      expect(outcome).toEqual({ own: 'good', foreign: refusedAs[call], missing: refusedAs[call] });
    },
  );
});

it.each([
  ['nobody', () => Promise.resolve(randomBytes(32).toString('hex'))],
  // Sessions of the sponsor plane are in another database: here a director is nobody.
  ['a director', () => Promise.resolve('a1'.repeat(32))],
  ['a member with the session of a browser', () => own.rep.token({ purpose: 'web' })],
  ['an operator', () => operatorToken()],
])('lets %s make no call at all', async (_, token) => {
  const client = ChatClient.prepare(chat.url, { token: await token(), proto: 1 });
  expect(await client.refusal()).toEqual({ message: 'refused', code: 'not-signed-in' });
  client.close();
});

async function operatorToken(): Promise<string> {
  const person = await Person.make(chat, 'rep');
  const token = await person.token();
  await chat.rows("UPDATE identity.account SET kind = 'operator' WHERE id = $1", [person.id]);
  await chat.rows("UPDATE identity.session SET surface = 'app_operator' WHERE account_id = $1", [person.id]);
  return token;
}
