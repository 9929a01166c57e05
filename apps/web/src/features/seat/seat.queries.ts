import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { repHttp } from '../../member/api/rep-api.ts';

/** The seat of this rep; asked again at every visit. */
export const seatQuery = queryOptions({
  queryKey: ['rep', 'seat'],
  staleTime: 0,
  queryFn: () => bodyOf(repHttp.GET('/v1/rep/seat')),
});
