import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { toProblem } from '../../http/problem-error.ts';
import { coachHttp } from '../../member/api/coach-api.ts';
import type { CoachAvailability } from '../../member/api/coach.types.ts';

/** The coach's own hours, or null before they were ever saved. */
export const availabilityQuery = queryOptions({
  queryKey: ['coach', 'availability'],
  queryFn: async (): Promise<CoachAvailability | null> => {
    try {
      return await bodyOf(coachHttp.GET('/v1/coach/availability'));
    } catch (error) {
      if (toProblem(error).code === 'not-found') return null;
      throw error;
    }
  },
});

/** What a coach begins with: no hours yet, and careful settings. */
export function firstAvailability(timeZone: string): CoachAvailability {
  return {
    timeZone,
    rules: [],
    stepMinutes: 30,
    sessionMinutes: 50,
    bufferMinutes: 10,
    noticeHours: 24,
    windowDays: 30,
  };
}

/** Saves the coach's own hours. */
export function useSaveAvailability() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (availability: CoachAvailability) =>
      bodyOf(coachHttp.PUT('/v1/coach/availability', { body: availability })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['coach'] }),
  });
}
