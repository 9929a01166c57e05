import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../http/create-http.ts';
import { sponsorHttp } from './sponsor-http.ts';

/** What a seat costs, and how many one may buy. */
export const plansQuery = queryOptions({
  queryKey: ['plans'],
  staleTime: 10 * 60_000,
  queryFn: () => bodyOf(sponsorHttp.GET('/v1/plans')),
});
