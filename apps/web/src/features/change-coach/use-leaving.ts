import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { bodyOf } from '../../http/create-http.ts';
import { repHttp } from '../../member/api/rep-api.ts';
import type { RepMatch } from '../../member/api/rep.types.ts';
import { configQuery } from '../../member/session.queries.ts';
import { useSession } from '../../member/use-session.ts';
import { conversationOf } from '../conversation/open-conversations.ts';
import { sayGoodbye } from './say-goodbye.ts';

/** Leaves the coach: a last sealed word, then the end. Trying again after a failure ends the same match once. */
export function useLeaving() {
  const queryClient = useQueryClient();
  const { account } = useSession();
  const requestId = useRef(crypto.randomUUID());

  return useMutation({
    mutationFn: async ({ spaceId, coachId }: RepMatch) => {
      const { chatUrl } = await queryClient.query({ ...configQuery, staleTime: 'static' });
      const conversation = conversationOf({ spaceId, ownId: account.id, peerId: coachId }, chatUrl);
      await sayGoodbye(conversation);
      return bodyOf(repHttp.POST('/v1/rep/match/end', { body: { requestId: requestId.current } }));
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['rep'] });
      await queryClient.invalidateQueries({ queryKey: ['member'] });
    },
  });
}
