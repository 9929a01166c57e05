import { accessTag, type AccessSide } from '../access-log/access-chain.rules.ts';

/** An access as somebody may read it: a day, a kind, and the name of a person they know. */
export interface ReadAccess {
  day: string;
  kind: string;
  person: string | null;
}

/** The name of whoever stands behind a tag, among people that the reader knows. */
export function personBehind(
  monthKey: Buffer,
  side: AccessSide,
  tag: Buffer,
  known: readonly { accountId: string; displayName: string }[],
): string | null {
  return known.find(({ accountId }) => accessTag(monthKey, side, accountId).equals(tag))?.displayName ?? null;
}

/** The latest day first; within a day by kind and name, so that nothing tells in which order things were read. */
export function latestFirst(entries: readonly ReadAccess[]): ReadAccess[] {
  const rank = ({ kind, person }: ReadAccess): string => `${kind} ${person ?? ''}`;
  return entries.toSorted(
    (one, other) => other.day.localeCompare(one.day) || rank(one).localeCompare(rank(other)),
  );
}

/**
 * What a rep may be shown now: while danger delays the news of an opening (72 hours at most), the log does not tell it
 * before the notice does.
 */
export function told(entries: readonly ReadAccess[], untoldFrom: string | null): readonly ReadAccess[] {
  if (untoldFrom === null) return entries;
  return entries.filter(({ kind, day }) => kind !== 'break-glass' || day < untoldFrom);
}
