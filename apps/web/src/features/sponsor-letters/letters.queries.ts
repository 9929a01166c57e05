import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { sponsorHttp } from '../../sponsor/sponsor-http.ts';

/** Which word about the team comes when. */
export const pulseOutlookQuery = queryOptions({
  queryKey: ['pulse'],
  queryFn: () => bodyOf(sponsorHttp.GET('/v1/pulse')),
});

/** What came through the gate. */
export const lettersQuery = queryOptions({
  queryKey: ['letters'],
  queryFn: () => bodyOf(sponsorHttp.GET('/v1/letters')),
});
