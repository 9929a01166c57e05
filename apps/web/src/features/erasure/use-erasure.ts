import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { publicHttp } from '../../member/api/member-api.ts';
import { type Credentials, forgetKeys } from '../../member/keys/key-desk.ts';
import { proveOwnPassword } from '../../member/keys/prove-password.ts';
import { sessionQuery } from '../../member/session.queries.ts';

/** Erases the account of whoever is signed in, then forgets the keys of this browser. */
export function useErasure() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  return useMutation({
    mutationFn: async ({ code, ...credentials }: Credentials & { code: string | null }) => {
      const authKey = await proveOwnPassword(credentials);
      const secondFactor = code === null ? {} : { secondFactor: { method: 'totp', code } as const };
      await publicHttp.POST('/v1/auth/erase', { body: { authKey, ...secondFactor } });
      await forgetKeys();
    },
    onSuccess: async () => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, null);
      await navigate({ to: '/' });
    },
  });
}
