import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../../member/api/member-api.ts';

/** Whether signing in asks for a code. */
export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: () => bodyOf(publicHttp.GET('/v1/auth/second-factor')),
});
