import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Credentials } from '../../member/keys/key-desk.ts';
import {
  prepareRotation,
  type PreparedRotation,
  type Renewal,
  renewConversations,
} from '../../member/keys/rotation-desk.ts';
import { sessionQuery } from '../../member/session.queries.ts';
import { useSession } from '../../member/use-session.ts';
import { reopenConversations } from '../conversation/open-conversations.ts';

/** Taking new keys in three moments: the password, the new code, the keys of the conversations. */
export function useRotation() {
  const session = useSession();
  const queryClient = useQueryClient();
  const [renewal, setRenewal] = useState<Renewal | null>(null);
  const ownId = session.account.id;

  const making = useMutation({
    mutationFn: (credentials: Credentials) => prepareRotation(session, credentials),
  });
  const renewing = useMutation({
    mutationFn: async () => {
      if (session.account.kind !== 'operator') await renewConversations(ownId, setRenewal);
      reopenConversations();
    },
  });
  const sending = useMutation({
    mutationFn: ({ send }: PreparedRotation) => send(),
    onSuccess: (changed) => {
      queryClient.setQueryData(sessionQuery.queryKey, changed);
      renewing.mutate();
    },
  });
  return { making, sending, renewing, renewal, prepared: making.data ?? null };
}

/** How far somebody is who takes new keys. */
export type RotationState = ReturnType<typeof useRotation>;
