import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ChatClient } from '../chat-client.fake.ts';
import { startChat, type ChatProcess } from '../chat-process.fake.ts';
import { converse } from '../conversation.fake.ts';
import { Gatekeeper } from '../connections/gatekeeper.ts';

const MARKER = 'marker-7f3a-said-in-confidence';

let chat: ChatProcess;
beforeAll(async () => {
  chat = await startChat();
});
afterAll(() => chat.stop());

async function arrange() {
  const conversation = await converse(chat);
  return { ...conversation, repClient: await conversation.rep.connect(), repSide: conversation.asRep() };
}

/** Every spelling under which a text could lie in a table. */
function spellings(text: string): string[] {
  const bytes = Buffer.from(text);
  return [text, bytes.toString('hex'), bytes.toString('base64url').slice(4, -4)];
}

async function dump(): Promise<string> {
  const tables = await chat.rows<{ name: string }>(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT LIKE 'pg\\_%'",
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows = await chat.rows<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t`);
    parts.push(...rows.map(({ row }) => row));
  }
  return parts.join('\n');
}

it('stores ciphertext and nothing else', async () => {
  const { repClient, repSide, spaceId } = await arrange();
  const envelopes = repSide.sealAll([MARKER, `${MARKER} again`]);
  expect(await repClient.send(spaceId, envelopes)).toMatchObject({ ok: true });

  const everything = await dump();
  expect(everything).toContain(Buffer.from(spaceId, 'base64url').toString('hex'));
  for (const spelling of spellings(MARKER)) expect(everything).not.toContain(spelling);
});

it('logs neither content nor who nor where, whatever goes wrong', async () => {
  const { rep, coach, repClient, repSide, spaceId } = await arrange();
  const token = await rep.token();
  const phone = await ChatClient.open(chat.url, token);
  const [first, second] = repSide.sealAll([MARKER, MARKER]);
  await repClient.send(spaceId, [second]);
  await repClient.send(spaceId, [first]);
  await repClient.send(spaceId, [{ ...second, note: MARKER }]);
  await repClient.call(MARKER, { text: MARKER });
  await ChatClient.prepare(chat.url, { token: MARKER, proto: 1 }).refusal();
  await fetch(`${chat.url}/health/ready?text=${MARKER}`);
  await fetch(`${chat.url}/${MARKER}`, { method: 'POST', body: MARKER });

  await chat.rows('REVOKE INSERT ON sealed.envelope FROM app_rep');
  expect(await repClient.send(spaceId, [second])).toEqual({ ok: false, code: 'internal-error' });
  await chat.rows('GRANT INSERT ON sealed.envelope TO app_rep');
  await chat.rows('REVOKE SELECT ON identity.session FROM app_auth');
  expect((await ChatClient.prepare(chat.url, { token, proto: 1 }).refusal()).code).toBe('internal-error');
  await chat.rows('GRANT SELECT ON identity.session TO app_auth');
  await rep.signOut();
  await chat.app.get(Gatekeeper).closeEnded();
  phone.close();

  const lines = chat.log.join('');
  expect(lines).toContain('"failure":"QueryFailedError","databaseCode":"42501","msg":"a socket call failed"');
  expect(lines).toContain('"failure":"QueryFailedError","msg":"a handshake failed"');
  const secrets = [MARKER, rep.id, coach.id, spaceId, token, first?.id, first?.ct.slice(0, 40), second?.id];
  for (const secret of secrets) expect(lines).not.toContain(secret);
});
