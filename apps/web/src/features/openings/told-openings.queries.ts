import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { repHttp } from '../../member/api/rep-api.ts';

/** What this rep is told of openings of their conversation; asked again at every visit. */
export const toldOpeningsQuery = queryOptions({
  queryKey: ['told-openings'],
  staleTime: 0,
  queryFn: () => bodyOf(repHttp.GET('/v1/rep/openings')),
});
