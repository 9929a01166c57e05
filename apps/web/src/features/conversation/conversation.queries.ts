import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { memberHttp } from '../../member/api/member-api.ts';
import type { AnySpace, Space } from '../../member/api/model.types.ts';

/** Every space of whoever is signed in. */
export const spacesQuery = queryOptions({
  queryKey: ['member', 'spaces'],
  staleTime: 10_000,
  queryFn: () => bodyOf(memberHttp.GET('/v1/member/spaces')),
});

/** The conversations of whoever is signed in, open ones first. */
export const conversationsQuery = queryOptions({
  ...spacesQuery,
  select: ({ spaces }) => ({ spaces: spaces.filter(isConversation) }),
});

/** Whether a space is a conversation with somebody. */
export function isConversation(space: AnySpace): space is Space {
  return space.kind === 'conversation' && space.peer !== null;
}
