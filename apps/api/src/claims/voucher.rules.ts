import { verify, type KeyObject } from 'node:crypto';

/** The right to claim one seat of an organisation, signed by the sponsor plane. */
export interface Voucher {
  id: string;
  orgRef: string;
  validUntil: Date;
}

const PARTS = /^v1\.([A-Za-z0-9_-]{1,400})\.([A-Za-z0-9_-]{86})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const FIELDS = 'exp,id,org,v';
/** The year 2286; beyond it a number is a mistake, not a date. */
const LATEST_SECOND = 10_000_000_000;

/**
 * Reads a voucher and checks its signature, which covers everything before the last dot.
 *
 * `null` for every fault alike: whoever tampers learns nothing about how far they came. The date is not judged.
 */
export function readVoucher(text: string, sponsorKey: KeyObject): Voucher | null {
  const parts = PARTS.exec(text);
  if (!parts) return null;
  const [, payload = '', signatureText = ''] = parts;

  const signature = canonical(signatureText);
  const json = canonical(payload);
  if (!signature || !json) return null;
  if (!verify(null, Buffer.from(`v1.${payload}`, 'ascii'), sponsorKey, signature)) return null;
  return contentOf(json.toString('utf8'));
}

function contentOf(json: string): Voucher | null {
  const content = parse(json);
  if (!content || Object.keys(content).sort().join() !== FIELDS) return null;

  const { v, id, org, exp } = content;
  if (v !== 1 || !isUuid(id) || !isUuid(org)) return null;
  if (typeof exp !== 'number' || !Number.isSafeInteger(exp) || exp < 0 || exp > LATEST_SECOND) return null;
  return { id, orgRef: org, validUntil: new Date(exp * 1_000) };
}

function parse(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return value as Record<string, unknown>;
  } catch {
    return null;
  }
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** The bytes of a base64url text, unless another spelling of the same bytes exists. */
function canonical(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : null;
}
