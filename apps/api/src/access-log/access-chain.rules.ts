import { createHmac } from 'node:crypto';

/** On which side of an access somebody stands; the two sides of one person have nothing in common. */
export type AccessSide = 'actor' | 'subject';

/** An access as it stands in a chain: keyed tags, a day, a kind. */
export interface ChainedAccess {
  subjectTag: Buffer;
  /** Counted from 1, without a gap. */
  place: number;
  /** `YYYY-MM-DD` in UTC. */
  day: string;
  actorTag: Buffer;
  kind: string;
}

/** An access with the hash that covers it and everything before it. */
export interface HashedAccess extends ChainedAccess {
  hash: Buffer;
}

/** How a chain says it ends. */
export interface ChainHead {
  length: number;
  hash: Buffer;
}

/** What stands before the first entry of a chain. */
export const chainStart: Buffer = Buffer.alloc(32);

/** The month whose key is used for a day: `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The months that the log reaches back to, the present one first: 24 that are over, and this one. */
export function keptMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: 25 }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** The name of somebody in one month: without the key of the month it tells nothing, not even next month. */
export function accessTag(monthKey: Uint8Array, side: AccessSide, id: string): Buffer {
  return createHmac('sha256', monthKey).update(`aparte/access/1/${side}/${id}`).digest();
}

/** The hash of an entry: keyed, over the former hash and every field, so that nobody without the key can mend a chain. */
export function accessHash(monthKey: Uint8Array, former: Buffer, access: ChainedAccess): Buffer {
  const { subjectTag, place, day, actorTag, kind } = access;
  const fields = [former, subjectTag, String(place), day, actorTag, kind].map((field) => Buffer.from(field));
  const mac = createHmac('sha256', monthKey).update('aparte/access/1/chain');
  for (const field of fields) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(field.length);
    mac.update(length).update(field);
  }
  return mac.digest();
}

/** Whether a chain is what was written: no entry altered, moved, added or gone, and its end where it says. */
export function isIntact(monthKey: Uint8Array, entries: readonly HashedAccess[], head: ChainHead): boolean {
  let former: Buffer = chainStart;
  for (const [index, entry] of entries.entries()) {
    if (entry.place !== index + 1) return false;
    if (!accessHash(monthKey, former, entry).equals(entry.hash)) return false;
    former = entry.hash;
  }
  return entries.length === head.length && former.equals(head.hash);
}
