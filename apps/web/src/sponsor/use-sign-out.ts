import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { sessionQuery } from './session.queries.ts';
import { sponsorHttp } from './sponsor-http.ts';

/** Ends the session and forgets everything that was read during it. */
export function useSignOut() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  return useMutation({
    mutationFn: () => sponsorHttp.POST('/v1/logout'),
    onSuccess: async () => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, null);
      await navigate({ to: '/' });
    },
  });
}
