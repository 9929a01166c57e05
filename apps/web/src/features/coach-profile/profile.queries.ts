import { type CoachProfile as CoachAttributes, parseCoachProfile } from '@aparte/matching';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { coachHttp } from '../../member/api/coach-api.ts';
import type { CoachProfile } from '../../member/api/coach-paths.types.ts';

/** The coach's own page. */
export const profileQuery = queryOptions({
  queryKey: ['coach', 'profile'],
  queryFn: async () => {
    const { attributes, ...page } = await bodyOf(coachHttp.GET('/v1/coach/profile'));
    return { ...page, attributes: parseCoachProfile(attributes) };
  },
});

/** A coach's page as it was read. */
export type SavedProfile = Omit<CoachProfile, 'attributes'> & { readonly attributes: CoachAttributes };

/** Saves the coach's own page. */
export function useSaveProfile() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (profile: CoachProfile) => bodyOf(coachHttp.PUT('/v1/coach/profile', { body: profile })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['coach'] }),
  });
}
