import { withClient } from '@aparte/database-core';
import {
  comparePin,
  openAccount,
  openEnvelope,
  openGrant,
  unwrapAccountKey,
  type Grant,
  type Self,
  type VerifiedIdentity,
} from '@aparte/sealing';
import type { ApiProcess } from '../api-process.fake.ts';
import { AccountSeals } from '../account-keys/account-seals.ts';
import { WrapSealing } from '../auth/wrap-sealing.ts';
import { SealedAnswers } from '../questionnaire/sealed-answers.ts';
import { SealedGrants } from '../spaces/sealed-grants.ts';
import type { Person } from '../town.fake.ts';
import { readableByTheService, readableFile, readablePins } from './other-readable.fake.ts';

/** What somebody holds who wants to read an erased rep: the service with its keys, the rep's password, and the coach. */
export interface Reader {
  api: ApiProcess;
  rep: Person;
  wrapKey: Uint8Array;
  coach: Person;
}

interface GrantRow {
  space_id: Buffer;
  epoch: number;
  record_sealed: Buffer;
}

interface EnvelopeRow {
  id: Buffer;
  epoch: number;
  sender_id: string;
  sender_seq: string;
  kind: 'msg' | 'note' | 'file';
  previous_hash: Buffer;
  ack_seq: string;
  ack_hash: Buffer;
  sent_at_ms: string;
  ciphertext: Buffer;
}

/**
 * Everything of a rep that can be read in a database, whatever its age, with the keys that exist now. A cell that does
 * not open gives nothing; any other failure is a fault of this procedure.
 */
export async function everythingReadable(adminUrl: string, reader: Reader): Promise<string[]> {
  const texts: string[] = [];
  const { rep, api } = reader;
  const app = api.app;
  const select = <Row extends object>(sql: string): Promise<Row[]> =>
    withClient(adminUrl, async (client) => (await client.query<Row>(sql, [rep.id])).rows);

  for (const { login_sealed: sealed } of await select<{ login_sealed: Buffer }>(
    'SELECT login_sealed FROM identity.account WHERE id = $1',
  )) {
    const cell = { table: 'identity.account', column: 'login_sealed', rowId: rep.id };
    const login = await opened(() => app.get(AccountSeals).open(rep.id, 'login-sealing', sealed, cell));
    if (login) texts.push(login.toString('utf8'));
  }
  for (const { answers_sealed: sealed } of await select<{ answers_sealed: Buffer }>(
    'SELECT answers_sealed FROM matching.questionnaire WHERE rep_id = $1',
  )) {
    const answers = await opened(() => app.get(SealedAnswers).open(rep.id, sealed));
    if (answers) texts.push(JSON.stringify(answers));
  }

  texts.push(...(await readableByTheService(app, { repId: rep.id, select, opened })));

  const own = await repSelf(reader, select);
  if (own) texts.push(...(await readablePins(own.account, select, opened)));
  const readers = [selfOf(reader.coach), own].filter((self) => self !== null);
  const grants = await select<GrantRow>(
    `SELECT g.space_id, g.epoch, g.record_sealed FROM sealed.epoch_grant g
       JOIN sealed.space s ON s.id = g.space_id WHERE s.owner_id = $1`,
  );
  for (const { space_id: spaceId, epoch, record_sealed: recordSealed } of grants) {
    const grant = await opened(() => app.get(SealedGrants).open(rep.id, { spaceId, epoch, recordSealed }));
    if (!grant) continue;
    for (const self of readers)
      texts.push(...(await textsOf({ adminUrl, spaceId, grant, self, people: [reader.rep, reader.coach] })));
  }
  return texts;
}

/** The rep's own keys, as far as the wrap under the password still gives them. */
async function repSelf(
  { api, rep, wrapKey }: Reader,
  select: <Row extends object>(sql: string) => Promise<Row[]>,
): Promise<Self | null> {
  const [row] = await select<{ blob_sealed: Buffer }>(
    `SELECT blob_sealed FROM identity.key_wrap WHERE account_id = $1 AND method = 'password'`,
  );
  if (!row) return null;
  const place = { accountId: rep.id, method: 'password', generation: 1 };
  const blob = await opened(() => api.app.get(WrapSealing).open(place, row.blob_sealed));
  if (!blob) return null;
  const context = { method: 'pw', userId: rep.id, generation: 1 } as const;
  const accountKey = unwrapAccountKey(
    { v: 1, method: 'pw', gen: 1, ct: blob.toString('base64url') },
    wrapKey,
    context,
  );
  return { account: openAccount(accountKey, rep.id), identity: rep.identity };
}

interface SpaceToRead {
  adminUrl: string;
  spaceId: Buffer;
  grant: Grant;
  self: Self;
  people: readonly Person[];
}

async function textsOf({ adminUrl, spaceId, grant, self, people }: SpaceToRead): Promise<string[]> {
  const epoch = await opened(() =>
    Promise.resolve(
      openGrant(
        {
          spaceId: spaceId.toString('base64url'),
          self,
          peers: peersOf(grant, self, people),
          previous: undefined,
        },
        grant,
      ),
    ),
  );
  if (!epoch) return [];
  const rows = await withClient(adminUrl, async (client) => {
    const found = await client.query<EnvelopeRow>(
      'SELECT * FROM sealed.envelope WHERE space_id = $1 AND epoch = $2 ORDER BY seq',
      [spaceId, epoch.epoch],
    );
    return found.rows;
  });
  const texts: string[] = [];
  for (const row of rows) {
    const body: unknown = openEnvelope(epoch.epochKey, envelopeOf(spaceId, row));
    texts.push(JSON.stringify(body));
    if (row.kind === 'file') texts.push(await readableFile(body, (fileId) => partsOf(adminUrl, fileId)));
  }
  return texts;
}

async function partsOf(adminUrl: string, fileId: string): Promise<Buffer[]> {
  return withClient(adminUrl, async (client) => {
    const select = 'SELECT bytes FROM sealed.file_part WHERE file_id = $1 ORDER BY part';
    return (await client.query<{ bytes: Buffer }>(select, [fileId])).rows.map(({ bytes }) => bytes);
  });
}

function peersOf(grant: Grant, self: Self, people: readonly Person[]) {
  const text = JSON.stringify(grant);
  return people
    .map(({ identity }) => identity)
    .filter((identity: VerifiedIdentity) => identity.userId !== self.identity.userId)
    .filter(({ userId }) => text.includes(userId))
    .map((identity) => comparePin(identity.userId, undefined, [identity]).pin);
}

function envelopeOf(spaceId: Buffer, row: EnvelopeRow) {
  const base64Url = (bytes: Buffer): string => bytes.toString('base64url');
  return {
    v: 1 as const,
    sp: base64Url(spaceId),
    ep: row.epoch,
    from: row.sender_id,
    kd: row.kind,
    id: base64Url(row.id),
    sq: Number(row.sender_seq),
    pv: base64Url(row.previous_hash),
    as: Number(row.ack_seq),
    ah: base64Url(row.ack_hash),
    ts: Number(row.sent_at_ms),
    ct: base64Url(row.ciphertext),
  };
}

function selfOf({ account, identity }: Person): Self {
  return { account, identity };
}

const CLOSED = ['CannotUnseal', 'SealingError'];

async function opened<Value>(open: () => Promise<Value>): Promise<Value | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof Error && CLOSED.includes(error.name)) return null;
    throw error;
  }
}
