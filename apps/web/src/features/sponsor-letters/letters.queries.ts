import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { sponsorHttp } from '../../sponsor/sponsor-http.ts';

/** What came through the gate. */
export const lettersQuery = queryOptions({
  queryKey: ['letters'],
  queryFn: () => bodyOf(sponsorHttp.GET('/v1/letters')),
});
