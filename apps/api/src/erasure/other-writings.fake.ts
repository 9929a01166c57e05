import { randomBytes, randomUUID } from 'node:crypto';
import {
  createReport,
  FileSealer,
  sealedFileLength,
  sealEnvelope,
  sealPinVault,
  type Envelope,
  type FileBody,
  type OpenEpoch,
  type PeerPin,
} from '@aparte/sealing';
import { SoftwareAuthenticator } from '@aparte/testing';
import type { PasskeyOfferResponse } from '../passkeys/passkeys.dto.ts';
import type { Person } from '../town.fake.ts';

/** A conversation as somebody writes into it, whoever they are. */
export interface Talk {
  spaceId: string;
  epoch: OpenEpoch;
  /** A message or a file of the rep. */
  adds(draft: {
    kind: 'msg' | 'note' | 'file';
    body: Readonly<Record<string, string | number>>;
  }): Promise<Envelope>;
  /** Stores an envelope that somebody else has made. */
  stores(envelope: Envelope): Promise<void>;
}

/** The words that a rep leaves in other places than messages and the journal. */
export interface OtherWords {
  fileName: string;
  fileContent: string;
  copy: string;
  hurtful: string;
  reported: string;
  label: string;
  page: string;
}

/** Sends a file: its parts over HTTP, its name and its key in an envelope. */
export async function sendFile(
  rep: Person,
  talk: Talk,
  { fileName, fileContent }: OtherWords,
): Promise<void> {
  const content = Buffer.from(fileContent);
  const sealer = new FileSealer(content.length);
  const first = sealer.push(content);
  const { sealed, secret } = sealer.finish();
  const fileId = randomUUID();
  const place = {
    spaceId: talk.spaceId,
    requestId: fileId,
    bytes: sealedFileLength(content.length),
    parts: 1,
  };
  demand(await rep.browser.post('/v1/member/files', place), 201);
  demand(
    await rep.browser.putBytes(`/v1/member/files/${fileId}/parts/1`, Buffer.concat([first, sealed])),
    204,
  );
  const body: FileBody = { ...secret, fileId, name: fileName, mime: 'text/plain' };
  await talk.adds({ kind: 'file', body: { ...body } });
}

/** Each of the two reports a message of the other. */
export async function reportEachOther(
  people: { rep: Person; coach: Person },
  talk: Talk,
  { hurtful, reported }: OtherWords,
): Promise<void> {
  const { spaceId, epoch } = talk;
  const id = randomBytes(16).toString('base64url');
  const from = people.coach.id;
  const header = { sp: spaceId, ep: 1, from, kd: 'msg', id, sq: 1, pv: '', as: 0, ah: '', ts: 5 } as const;
  const heard = sealEnvelope(epoch.epochKey, header, { t: hurtful });
  await talk.stores(heard);
  const said = await talk.adds({ kind: 'msg', body: { t: reported } });
  for (const [who, envelope] of [[people.rep, heard] as const, [people.coach, said] as const]) {
    const report = { spaceId, requestId: randomUUID(), ...createReport(epoch, envelope) };
    demand(await who.browser.post('/v1/member/reports', report), 201);
  }
}

/** Pins, a passkey, a secret for codes, a way back and a page: what an account has beside its texts. */
export async function settleIn(rep: Person, pin: PeerPin, { label, page }: OtherWords): Promise<string> {
  const vault = sealPinVault(rep.account, { version: 1, pins: [pin] });
  demand(await rep.browser.put('/v1/member/pin-vault', { version: 1, blob: blobOf(vault) }), 200);

  const offer = await rep.browser.post<PasskeyOfferResponse>('/v1/auth/passkeys/offer', {
    authKey: rep.authKey,
  });
  const credential = new SoftwareAuthenticator('http://localhost:4200').create(offer.body);
  const keyWrap = { generation: 1, blob: randomBytes(105).toString('base64url') };
  demand(await rep.browser.post('/v1/auth/passkeys', { label, credential, keyWrap }), 201);

  demand(await rep.browser.post('/v1/auth/recovery/request', { loginId: rep.loginId }), 202);
  const { authKey } = rep;
  demand(await rep.browser.post('/v1/auth/second-factor/start', { authKey }), 200);
  const letter = {
    locale: 'fr',
    author: 'Une rep',
    title: 'Une page',
    paragraphs: [page],
    expiresOn: '2026-04-30',
  };
  demand(await rep.browser.post('/v1/rep/shared-pages', { requestId: randomUUID(), ...letter }), 201);
  return keyWrap.blob;
}

function blobOf(vault: object): string {
  return Buffer.from(JSON.stringify(vault)).toString('base64url');
}

function demand({ status, text }: { status: number; text: string }, wanted: number): void {
  if (status !== wanted) throw new Error(`The rep could not settle in: ${String(status)} ${text}`);
}
