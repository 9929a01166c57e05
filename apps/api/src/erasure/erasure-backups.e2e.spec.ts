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
import { reportEachOther, sendFile, settleIn, type Talk } from './other-writings.fake.ts';

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
  await sendFile(rep, talk, words);
  await talk.adds({ kind: 'note', body: { t: words.copy, from: 'Journal' } });
  await reportEachOther({ rep, coach }, talk, words);
  const wrap = await settleIn(rep, pinOf(coach), words);
  const link = await linkTo(rep);

  const backup = await archived.backUp();
  await talk.writes(words.later);
  const reader: Reader = { api: coaching.town.api, rep, coach, wrapKey };
  const readable = async (adminUrl: string): Promise<string> =>
    (await everythingReadable(adminUrl, reader)).join('\n');
  const database = coaching.town.api.privateDatabase.name;

  const before = (await archived.restored(backup)).adminUrl(database);
  const found = await readable(before);
  const { address, message, journal: page, later, fileName, fileContent, copy, hurtful, reported } = words;
  const texts = [address, message, page, later, fileName, fileContent, copy, hurtful, reported];
  for (const word of [...texts, 'prospecting', wrap, 'code ', coach.id]) expect(found).toContain(word);

  const erased = await rep.browser.post('/v1/auth/erase', { authKey: rep.authKey });
  expect(erased.status).toBe(204);
  // The operators read what a coach has reported until they close the report; it takes the coach's key, not the rep's.
  const left = JSON.stringify({ t: reported });
  expect(await readable(before)).toBe(left);
  const after = (await archived.restored(backup)).adminUrl(database);
  expect(await readable(after)).toBe(left);
  expect(await rowsWith(after, rep.id)).toEqual(['reports.report']);

  expect(await filesWith(MARK)).toEqual([]);
  expect(await filesWith(link)).toEqual([]);
  // Proves that the search finds what lies there in the clear: a first name (confidentiality.md, 5.2), the name that
  // a rep gave to a passkey, and a page that was written for somebody else.
  for (const word of [words.name, words.label, words.page])
    expect((await filesWith(word)).length).toBeGreaterThan(1);
}, 300_000);

async function arrange() {
  const words = {
    name: randomBytes(12).toString('hex'),
    address: `${canary('address')}@home.example`,
    message: canary('message'),
    journal: canary('journal'),
    later: canary('later'),
    fileName: canary('file-name'),
    fileContent: canary('file-content'),
    copy: canary('copy'),
    hurtful: canary('hurtful'),
    reported: canary('reported'),
    label: randomBytes(12).toString('hex'),
    page: randomBytes(12).toString('hex'),
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
  const stores = async (envelope: Envelope): Promise<void> => {
    seq += 1;
    history.receive(envelope);
    await store(envelope, seq);
  };
  const adds: Talk['adds'] = async (draft) => {
    const envelope = history.seal({ ...draft, at: AT + seq }, { self, peers, epoch });
    await stores(envelope);
    return envelope;
  };
  const writes = async (t: string): Promise<void> => {
    await adds({ kind: 'msg', body: { t } });
  };
  return { spaceId, epoch, writes, adds, stores };
}

/** The token of the way back that was mailed to a rep. */
async function linkTo({ loginId }: Person): Promise<string> {
  const mails = (await coaching.town.api.mails()).to(loginId);
  const [, token] =
    mails.map(({ text }) => /recover#([\w-]+)/.exec(text)).find((match) => match !== null) ?? [];
  if (token === undefined) throw new Error('No way back was mailed.');
  return token;
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
