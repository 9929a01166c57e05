import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../../member/api/member-api.ts';
import type { Credentials } from '../../member/keys/key-desk.ts';
import { proveOwnPassword } from '../../member/keys/prove-password.ts';
import { secondFactorQuery } from './second-factor.queries.ts';

/** Asks for a secret for an authenticator app. */
export function useStartSecondFactor() {
  return useMutation({
    // The secret is shown once and then forgotten with the page.
    gcTime: 0,
    mutationFn: async (credentials: Credentials) => {
      const authKey = await proveOwnPassword(credentials);
      return bodyOf(publicHttp.POST('/v1/auth/second-factor/start', { body: { authKey } }));
    },
  });
}

/** Sends the first code, after which signing in asks for one. */
export function useConfirmSecondFactor() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (code: string) => publicHttp.POST('/v1/auth/second-factor/confirm', { body: { code } }),
    onSuccess: refresh,
  });
}

/** Switches the codes off. */
export function useRemoveSecondFactor() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ code, ...credentials }: Credentials & { code: string }) => {
      const authKey = await proveOwnPassword(credentials);
      await publicHttp.POST('/v1/auth/second-factor/removal', { body: { authKey, code } });
    },
    onSuccess: refresh,
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  // Not waited for: what shows the answer closes itself first.
  return () => {
    void queryClient.invalidateQueries({ queryKey: secondFactorQuery.queryKey });
  };
}
