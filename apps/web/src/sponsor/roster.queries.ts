import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../http/create-http.ts';
import { sponsorHttp } from './sponsor-http.ts';

/** The people whom the director put on the list. */
export const rosterQuery = queryOptions({
  queryKey: ['roster'],
  queryFn: () => bodyOf(sponsorHttp.GET('/v1/roster')),
});
