import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { operatorHttp } from '../../member/api/operator-api.ts';

/** What operators asked of each other. */
export const openingsQuery = queryOptions({
  queryKey: ['operator', 'openings'],
  staleTime: 0,
  queryFn: () => bodyOf(operatorHttp.GET('/v1/operator/openings')),
});

/** Who and when of an opened conversation; not kept once it is put away. */
export function openedConversationQuery(openingId: string) {
  return queryOptions({
    queryKey: ['operator', 'openings', openingId],
    gcTime: 0,
    queryFn: () =>
      bodyOf(
        operatorHttp.GET('/v1/operator/openings/{openingId}/conversation', {
          params: { path: { openingId } },
        }),
      ),
  });
}
