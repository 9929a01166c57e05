import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../../member/api/member-api.ts';

/** Since when the recovery code of this person counts, and whether another one is to be offered. */
export const recoveryCodeQuery = queryOptions({
  queryKey: ['recovery-code'],
  queryFn: () => bodyOf(publicHttp.GET('/v1/auth/recovery-code')),
});
