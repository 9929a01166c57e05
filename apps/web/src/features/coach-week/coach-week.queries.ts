import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { coachHttp } from '../../member/api/coach-api.ts';

/** The coach's week in which a day lies. */
export const weekQuery = (from: string) =>
  queryOptions({
    queryKey: ['coach', 'week', from],
    staleTime: 10_000,
    placeholderData: keepPreviousData,
    queryFn: () => bodyOf(coachHttp.GET('/v1/coach/week', { params: { query: { from } } })),
  });
