import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { bodyOf } from '../../http/create-http.ts';
import { repHttp } from '../../member/api/rep-api.ts';

/** Books a free time. Trying the same time again is the same booking, however often the network fails. */
export function useBooking() {
  const queryClient = useQueryClient();
  const attempt = useRef({ startsAt: '', requestId: '' });

  return useMutation({
    mutationFn: (startsAt: string) => {
      if (attempt.current.startsAt !== startsAt)
        attempt.current = { startsAt, requestId: crypto.randomUUID() };
      return bodyOf(repHttp.POST('/v1/rep/sessions', { body: attempt.current }));
    },
    // Whether it was booked or taken by somebody else: what was shown is out of date.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['rep'] }),
  });
}

/** Gives a session back. */
export function useCancellation(onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (sessionId: string) =>
      bodyOf(repHttp.POST('/v1/rep/sessions/{sessionId}/cancellation', { params: { path: { sessionId } } })),
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['rep'] }),
  });
}
