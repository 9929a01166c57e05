import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { sponsorHttp } from '../../sponsor/sponsor-http.ts';

/** The seats as bought. */
export const seatsQuery = queryOptions({
  queryKey: ['seats'],
  queryFn: () => bodyOf(sponsorHttp.GET('/v1/seats')),
});

const pollEveryMilliseconds = 1_500;

/** A payment under way, asked about again until it is paid or given up. */
export function checkoutQuery(checkoutId: string) {
  return queryOptions({
    queryKey: ['checkouts', checkoutId],
    queryFn: () => bodyOf(sponsorHttp.GET('/v1/checkouts/{id}', { params: { path: { id: checkoutId } } })),
    refetchInterval: (query) => (query.state.data?.state === 'open' ? pollEveryMilliseconds : false),
  });
}
