import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { coachHttp } from '../../member/api/coach-api.ts';
import type { CoachProfile } from '../../member/api/coach.types.ts';

/** The coach's own page. */
export const profileQuery = queryOptions({
  queryKey: ['coach', 'profile'],
  queryFn: () => bodyOf(coachHttp.GET('/v1/coach/profile')),
});

/** Saves the coach's own page. */
export function useSaveProfile() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (profile: CoachProfile) => bodyOf(coachHttp.PUT('/v1/coach/profile', { body: profile })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['coach'] }),
  });
}
