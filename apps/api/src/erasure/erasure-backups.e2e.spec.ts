import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import {
  comparePin,
  createGrant,
  openGrant,
  SpaceHistory,
  type Envelope,
  type OpenEpoch,
  type PeerPin,
  type Self,
} from '@aparte/sealing';
import { ArchivedServer } from '@aparte/testing';
import { CoachingTown, fieldRep } from '../coaching-town.fake.ts';
import type { Person } from '../town.fake.ts';
import { everythingReadable, type Reader } from './everything-readable.fake.ts';

let archived: ArchivedServer;
let coaching: CoachingTown;
beforeAll(async () => {
  archived = await ArchivedServer.start();
  coaching = await CoachingTown.build();
}, 240_000);
afterAll(async () => {
  await coaching.town.api.stop();
  await archived.stop();
}, 120_000);

const AT = 1_700_000_000_000;

/** What every word that must be gone contains, and nothing else. */
const MARK = randomBytes(12).toString('hex');
const canary = (what: string): string => `${what}-${MARK}`;

it('leaves nothing to read in the oldest backup, the whole log of changes and the keys that are left', async () => {
  const { rep, coach, wrapKey, words } = await arrange();
  const talk = await conversation(rep, coach);
  const journal = await journalOf(rep);
  await talk.writes(words.message);
  await journal.writes(words.journal);

  const backup = await archived.backUp();
  await talk.writes(words.later);
  const reader: Reader = { api: coaching.town.api, rep, coach, wrapKey };
  const readable = async (adminUrl: string): Promise<string> =>
    (await everythingReadable(adminUrl, reader)).join('\n');
  const database = coaching.town.api.privateDatabase.name;

  const before = (await archived.restored(backup)).adminUrl(database);
  const found = await readable(before);
  for (const word of [words.address, words.message, words.journal, words.later, 'prospecting'])
    expect(found).toContain(word);

  const erased = await rep.browser.post('/v1/auth/erase', { authKey: rep.authKey });
  expect(erased.status).toBe(204);
  expect(await readable(before)).toBe('');
  const after = (await archived.restored(backup)).adminUrl(database);
  expect(await readable(after)).toBe('');
  expect(await rowsWith(after, rep.id)).toEqual([]);

  expect(await filesWith(MARK)).toEqual([]);
  // Proves that the search finds what lies there: a first name is kept in the clear (confidentiality.md, 5.2).
  expect((await filesWith(words.name)).length).toBeGreaterThan(1);
}, 300_000);

async function arrange() {
  const words = {
    name: randomBytes(12).toString('hex'),
    address: `${canary('address')}@home.example`,
    message: canary('message'),
    journal: canary('journal'),
    later: canary('later'),
  };
  const wrapKey = randomBytes(32);
  const keys = { authKey: randomBytes(32), wrapKey };
  const rep = await coaching.town.rep({ name: words.name, loginId: words.address, keys });
  await rep.browser.put('/v1/rep/questionnaire', { answers: fieldRep, sealedLine: null });
  return { rep, coach: await coaching.coach(), wrapKey, words };
}

const selfOf = ({ account, identity }: Person): Self => ({ account, identity });
const pinOf = ({ identity }: Person): PeerPin => comparePin(identity.userId, undefined, [identity]).pin;

async function conversation(rep: Person, coach: Person) {
  return spaceOf(rep, [pinOf(coach)], await coaching.match(rep, coach));
}

async function journalOf(rep: Person) {
  const { body } = await rep.browser.put<{ spaceId: string }>('/v1/rep/journal');
  return spaceOf(rep, [], body.spaceId);
}

/** A space in which a rep writes; the chat's own rows are put beside those of the API. */
async function spaceOf(rep: Person, peers: readonly PeerPin[], spaceId: string) {
  const self = selfOf(rep);
  const view = { spaceId, self, peers, previous: undefined };
  const grant = createGrant(view, AT);
  const posted = await rep.browser.post(`/v1/member/spaces/${spaceId}/grants`, { grant });
  expect(posted.status).toBe(201);
  const epoch: OpenEpoch = openGrant(view, grant);
  const members = [rep.id, ...peers.map(({ identity }) => identity.userId)];
  const history = new SpaceHistory(spaceId, members);
  history.addEpoch(epoch);
  let seq = 0;
  return {
    writes: async (text: string): Promise<void> => {
      seq += 1;
      const draft = { kind: 'msg', at: AT + seq, body: { t: text } } as const;
      const envelope = history.seal(draft, { self, peers, epoch });
      history.receive(envelope);
      await store(envelope, seq);
    },
  };
}

async function store(envelope: Envelope, seq: number): Promise<void> {
  const { sp, id, from, sq, ep, kd, pv, as, ah, ts, ct } = envelope;
  const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
  await coaching.town.rows(
    `INSERT INTO sealed.envelope (space_id, seq, id, sender_id, sender_seq, epoch, kind, previous_hash, ack_seq,
       ack_hash, sent_at_ms, ciphertext, hash, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, now())`,
    [bytes(sp), seq, bytes(id), from, sq, ep, kd, bytes(pv), as, bytes(ah), ts, bytes(ct), randomBytes(32)],
  );
}

/** The tables in which a text stands, in any column. */
async function rowsWith(adminUrl: string, text: string): Promise<string[]> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const hit = await client.query(`SELECT 1 FROM ${name} t WHERE t::text LIKE $1 LIMIT 1`, [`%${text}%`]);
      if (hit.rows.length > 0) found.push(name);
    }
    return found;
  });
}

/** The files of every server, backup and log in which a word lies, as text, UTF-16, hexadecimal or base64. */
async function filesWith(word: string): Promise<string[]> {
  const disguises = disguisesOf(word);
  const found: string[] = [];
  for (const file of await filesOfTheRun()) {
    const bytes = await readFile(file);
    if (disguises.some((disguise) => bytes.includes(disguise))) found.push(file);
  }
  return found;
}

/** Every file of this run but those of the templates and of the other plane, which nobody wrote to. */
async function filesOfTheRun(): Promise<string[]> {
  const { name } = coaching.town.api.privateDatabase;
  const [row] = await coaching.town.rows<{ oid: number }>('SELECT oid FROM pg_database WHERE datname = $1', [
    name,
  ]);
  const files: string[] = [];
  for (const place of archived.places) {
    const entries = await readdir(place, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((item) => item.isFile())) {
      const [, database] = /\/base\/(\d+)(?:\/|$)/.exec(entry.parentPath) ?? [];
      if (database === undefined || database === String(row?.oid))
        files.push(path.join(entry.parentPath, entry.name));
    }
  }
  return files;
}

function disguisesOf(word: string): Buffer[] {
  const inside = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)]);
    const complete = whole.subarray(0, whole.length - (whole.length % 3));
    return Buffer.from(complete.toString('base64').slice(offset === 0 ? 0 : 4));
  });
  return [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
    Buffer.from(Buffer.from(word).toString('hex')),
    ...inside,
  ];
}
