/**
 * The socket of a conversation, version 1 (documented in docs/chat-protocol.md).
 *
 * `E` is the sealed envelope as libs/sealing defines it: the transport carries it and never looks inside.
 * Spaces are named by their 16 bytes in base64url. Every call of a client is answered by an acknowledgement.
 */
export const CHAT_PROTOCOL_VERSION = 1;

/** Why a call was refused. */
export type ChatRefusalCode =
  | 'validation-failed'
  | 'not-found'
  | 'closed'
  | 'seat-ended'
  | 'stale-epoch'
  | 'sequence-gap'
  | 'sequence-fork'
  | 'id-reused'
  | 'too-many-requests'
  | 'not-signed-in'
  | 'internal-error';

/** A refusal; nothing was stored. */
export interface ChatRefusal {
  ok: false;
  code: ChatRefusalCode;
  retryAfterMs?: number;
}

/** What a client says when it connects. */
export interface ChatHandshake {
  /** From POST /v1/member/chat-ticket; 64 hexadecimal digits. */
  token: string;
  proto: number;
}

/** Envelopes of one space, in the sender's order, at most 20. */
export interface SendRequest<E> {
  c: string;
  m: E[];
}

/** Where an envelope now stands in the space; `dup` when it was there already. */
export interface StoredEnvelope {
  id: string;
  s: number;
  at: string;
  dup?: true;
}

/** Given only after the database has committed. */
export type SendAnswer = { ok: true; r: StoredEnvelope[] } | ChatRefusal;

/** Asks for what came after a position, for up to 50 spaces. */
export interface SyncRequest {
  since: [space: string, seq: number][];
  limit: number;
}

/** An envelope in its place: gapless number of the space, instant of arrival, envelope. */
export interface PlacedEnvelope<E> {
  s: number;
  at: string;
  e: E;
}

/** One space's answer: `last` is its newest number, `more` says that another sync is needed. */
export interface SyncedSpace<E> {
  c: string;
  last: number;
  ev: PlacedEnvelope<E>[];
  more: boolean;
}

/** Answer to a sync. */
export type SyncAnswer<E> = { ok: true; convs: SyncedSpace<E>[] } | ChatRefusal;

/** A new token for the same person, before the old one ends. */
export interface AuthRefreshRequest {
  token: string;
}

/** Answer to a refresh: until when. */
export type AuthRefreshAnswer = { ok: true; exp: string } | ChatRefusal;

/** First event after connecting. */
export interface Hello {
  proto: number;
  serverTime: string;
  exp: string;
  tickMs: number;
  limits: {
    envelopesPerSend: number;
    envelopeBytes: number;
    spacesPerSync: number;
    envelopesPerSync: number;
  };
}

/** What a client may call. */
export interface ClientToServer<E> {
  send: (request: SendRequest<E>, acknowledge: (answer: SendAnswer) => void) => void;
  sync: (request: SyncRequest, acknowledge: (answer: SyncAnswer<E>) => void) => void;
  'auth:refresh': (request: AuthRefreshRequest, acknowledge: (answer: AuthRefreshAnswer) => void) => void;
}

/** What a server may tell. */
export interface ServerToClient<E> {
  hello: (hello: Hello) => void;
  env: (placed: PlacedEnvelope<E> & { c: string }) => void;
  /** Newest number of each space of this person: shows a lost tail that no gap check can see. */
  tick: (heads: [space: string, seq: number][]) => void;
  'session:expiring': (until: { exp: string }) => void;
  kick: (reason: { code: ChatRefusalCode }) => void;
}
