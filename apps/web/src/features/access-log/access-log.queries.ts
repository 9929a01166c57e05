import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { coachHttp } from '../../member/api/coach-api.ts';
import { repHttp } from '../../member/api/rep-api.ts';

/** Who looked at what of this rep; asked again at every visit, because any moment may have added to it. */
export const accessesToRepQuery = queryOptions({
  queryKey: ['access-log', 'rep'],
  staleTime: 0,
  queryFn: () => bodyOf(repHttp.GET('/v1/rep/access-log')),
});

/** What this coach looked at. */
export const ownActionsQuery = queryOptions({
  queryKey: ['access-log', 'coach'],
  staleTime: 0,
  queryFn: () => bodyOf(coachHttp.GET('/v1/coach/access-log')),
});
