import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { operatorHttp } from '../../member/api/operator-api.ts';

/** Every coach, for those who run Aparté. */
export const coachesQuery = queryOptions({
  queryKey: ['operator', 'coaches'],
  queryFn: () => bodyOf(operatorHttp.GET('/v1/operator/coaches')),
});
