import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { memberHttp } from '../../member/api/member-api.ts';

/** The conversations of whoever is signed in. */
export const spacesQuery = queryOptions({
  queryKey: ['member', 'spaces'],
  staleTime: 10_000,
  queryFn: () => bodyOf(memberHttp.GET('/v1/member/spaces')),
});
