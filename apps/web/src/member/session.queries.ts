import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../http/create-http.ts';
import { toProblem } from '../http/problem-error.ts';
import { publicHttp } from './api/member-api.ts';
import type { MemberSession } from './api/model.types.ts';

/** Who is signed in, or nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<MemberSession | null> => {
    try {
      return await bodyOf(publicHttp.GET('/v1/auth/session'));
    } catch (error) {
      if (toProblem(error).code === 'not-signed-in') return null;
      throw error;
    }
  },
});

/** Where the other parts of the site are. */
export const configQuery = queryOptions({
  queryKey: ['config'],
  staleTime: Infinity,
  queryFn: () => bodyOf(publicHttp.GET('/v1/config')),
});
