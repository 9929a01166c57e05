import { useMutation, useQueryClient } from '@tanstack/react-query';
import { publicHttp } from '../../member/api/member-api.ts';
import type { PasskeyOffer } from '../../member/api/model.types.ts';
import { addPasskey, prepareNewPasskey } from '../../member/keys/passkey-desk.ts';
import { useSession } from '../../member/use-session.ts';
import { passkeysQuery } from './passkeys.queries.ts';

/** Asks for the password again, and for what makes a passkey. */
export function usePasskeyOffer() {
  return useMutation({ mutationFn: prepareNewPasskey });
}

/** Makes a passkey in this device and has it kept. */
export function useNewPasskey() {
  const session = useSession();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ offer, label }: { offer: PasskeyOffer; label: string }) =>
      addPasskey(session, offer, label),
    onSuccess: refresh,
  });
}

/** Takes a passkey off the list. */
export function usePasskeyRemoval() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (passkeyId: string) =>
      publicHttp.DELETE('/v1/auth/passkeys/{passkeyId}', { params: { path: { passkeyId } } }),
    // Also after a failure: another device may have removed it meanwhile.
    onSettled: refresh,
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ queryKey: passkeysQuery.queryKey });
  };
}
