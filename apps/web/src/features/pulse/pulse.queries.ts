import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { repHttp } from '../../member/api/rep-api.ts';
import type { PulseToKeep } from '../../member/api/rep.types.ts';

/** The question of the quarter, and the own answer. */
export const pulseQuery = queryOptions({
  queryKey: ['rep', 'pulse'],
  queryFn: () => bodyOf(repHttp.GET('/v1/rep/pulse')),
});

/** Keeps an answer, or withdraws it; what the server then has is what is shown. */
export function useAnswer() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: PulseToKeep) => bodyOf(repHttp.PUT('/v1/rep/pulse', { body })),
    onSuccess: (pulse) => {
      queryClient.setQueryData(pulseQuery.queryKey, pulse);
    },
  });
}
