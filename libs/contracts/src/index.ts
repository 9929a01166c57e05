export * from './chat-protocol.ts';
export type { components as CoachComponents, paths as CoachPaths } from './generated/coach.ts';
export type { components as MemberComponents, paths as MemberPaths } from './generated/member.ts';
export type { components as OperatorComponents, paths as OperatorPaths } from './generated/operator.ts';
export type { components as PublicComponents, paths as PublicPaths } from './generated/public.ts';
export type { components as RepComponents, paths as RepPaths } from './generated/rep.ts';
export type { components as SponsorComponents, paths as SponsorPaths } from './generated/sponsor.ts';
