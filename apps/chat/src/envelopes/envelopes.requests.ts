import type { AuthRefreshRequest, SendRequest, SyncRequest } from '@aparte/contracts';
import { SealingError, parseEnvelope, type Envelope } from '@aparte/sealing';
import { ChatProblem } from './envelopes.errors.ts';

/** What one call may carry. */
export const CHAT_LIMITS = {
  envelopesPerSend: 20,
  envelopeBytes: 65_536,
  spacesPerSync: 50,
  envelopesPerSync: 200,
} as const;

const SPACE = /^[A-Za-z0-9_-]{22}$/;
const TOKEN = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Envelopes to store, checked field by field. Throws ChatProblem `validation-failed`. */
export function parseSend(value: unknown): SendRequest<Envelope> {
  const { c, m } = fieldsOf(value, ['c', 'm']);
  if (!isSpace(c) || !Array.isArray(m) || m.length === 0 || m.length > CHAT_LIMITS.envelopesPerSend) refuse();
  return { c, m: m.map((item: unknown) => parseOneOf(c, item)) };
}

/** Positions to continue from, checked field by field. Throws ChatProblem `validation-failed`. */
export function parseSync(value: unknown): SyncRequest {
  const { since, limit } = fieldsOf(value, ['since', 'limit']);
  if (!isWhole(limit, 1, CHAT_LIMITS.envelopesPerSync)) refuse();
  if (!Array.isArray(since) || since.length > CHAT_LIMITS.spacesPerSync) refuse();
  const positions = since.map(parsePosition);
  if (new Set(positions.map(([space]) => space)).size !== positions.length) refuse();
  return { since: positions, limit };
}

/** A new token, checked. Throws ChatProblem `validation-failed`. */
export function parseRefresh(value: unknown): AuthRefreshRequest {
  const { token } = fieldsOf(value, ['token']);
  if (typeof token !== 'string' || !TOKEN.test(token)) refuse();
  return { token };
}

function parseOneOf(space: string, item: unknown): Envelope {
  try {
    const envelope = parseEnvelope(item);
    if (envelope.sp !== space || !UUID.test(envelope.from)) refuse();
    return envelope;
  } catch (error) {
    if (error instanceof SealingError) refuse();
    throw error;
  }
}

function parsePosition(value: unknown): [string, number] {
  if (!Array.isArray(value) || value.length !== 2) refuse();
  const [space, seq] = value as unknown[];
  if (!isSpace(space) || !isWhole(seq, 0, Number.MAX_SAFE_INTEGER)) refuse();
  return [space, seq];
}

function fieldsOf<K extends string>(value: unknown, names: readonly K[]): Record<K, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse();
  const keys = Object.keys(value);
  if (keys.length !== names.length || !names.every((name) => keys.includes(name))) refuse();
  return value as Record<K, unknown>;
}

function isSpace(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    SPACE.test(value) &&
    Buffer.from(value, 'base64url').toString('base64url') === value
  );
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
}

function refuse(): never {
  throw new ChatProblem('validation-failed');
}
