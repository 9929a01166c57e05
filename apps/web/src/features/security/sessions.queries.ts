import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../../member/api/member-api.ts';

/** Where this person is signed in, this browser first. */
export const deviceSessionsQuery = queryOptions({
  queryKey: ['device-sessions'],
  staleTime: 0,
  queryFn: async () => {
    const { sessions } = await bodyOf(publicHttp.GET('/v1/auth/sessions'));
    return sessions.toSorted((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
  },
});
