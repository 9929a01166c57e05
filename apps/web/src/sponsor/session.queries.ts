import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../http/create-http.ts';
import { toProblem } from '../http/problem-error.ts';
import { sponsorHttp } from './sponsor-http.ts';
import type { SponsorSession } from './sponsor-api.types.ts';

/** Who is signed in, or nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<SponsorSession | null> => {
    try {
      return await bodyOf(sponsorHttp.GET('/v1/session'));
    } catch (error) {
      if (toProblem(error).code === 'not-signed-in') return null;
      throw error;
    }
  },
});
