import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { publicHttp } from './api/member-api.ts';
import { forgetKeys } from './keys/key-desk.ts';
import { sessionQuery } from './session.queries.ts';

const mutationKey = ['sign-out'];

/** Ends the session; the keys of this browser are forgotten first, also when the server cannot be reached. */
export function useSignOut() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  return useMutation({
    mutationKey,
    mutationFn: async () => {
      await forgetKeys();
      await publicHttp.POST('/v1/auth/logout');
    },
    onSuccess: async () => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, null);
      await navigate({ to: '/' });
    },
  });
}

/** Whether somebody is on their way out: nothing is asked of the session any more. */
export function useIsSigningOut(): boolean {
  return useIsMutating({ mutationKey }) > 0;
}
