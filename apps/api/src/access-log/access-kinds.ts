/** What a coach can read of a rep. */
export const coachAccessKinds = ['coach-list', 'coach-week', 'coach-chat', 'coach-conversation'] as const;

/** One kind of access of a coach. */
export type CoachAccessKind = (typeof coachAccessKinds)[number];

/**
 * What can be read of a rep by somebody else, as the access log names it. The list is short on purpose: each kind has
 * one sentence that the rep reads (docs/access-log.md).
 */
export const accessKinds = [
  ...coachAccessKinds,
  'matcher',
  'operator-reports',
  'operator-report',
  'break-glass',
] as const;

/** One kind of access. */
export type AccessKind = (typeof accessKinds)[number];
