import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { bodyOf } from '../../http/create-http.ts';
import { repHttp } from '../../member/api/rep-api.ts';
import type { ProposedCoach } from '../../member/api/rep.types.ts';
import { sealing } from '../../member/sealing/sealing.ts';
import { configQuery } from '../../member/session.queries.ts';
import { useSession } from '../../member/use-session.ts';
import { conversationOf } from '../conversation/open-conversations.ts';

/** What a rep decides when choosing a coach. */
export interface Choice {
  readonly coach: ProposedCoach;
  /** The line to send as the first message, or empty. */
  readonly line: string;
}

/**
 * Chooses a coach and opens their conversation, which makes its keys by itself; the line waits there to be sent.
 *
 * Trying again after a failure goes on with the same conversation.
 */
export function useChoice() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { account } = useSession();
  const spaceIds = useRef(new Map<string, string>());

  return useMutation({
    mutationFn: async ({ coach, line }: Choice) => {
      const { coachId } = coach;
      const spaceId = spaceIds.current.get(coachId) ?? (await sealing.newSpaceId());
      spaceIds.current.set(coachId, spaceId);

      const match = await bodyOf(repHttp.PUT('/v1/rep/match', { body: { coachId, spaceId } }));
      const space = { spaceId: match.spaceId, ownId: account.id, peerId: match.coachId };
      const { chatUrl } = await queryClient.query({ ...configQuery, staleTime: 'static' });
      const conversation = conversationOf(space, chatUrl);
      if (line !== '') await conversation.send(line);
      return match;
    },
    onSuccess: async ({ spaceId }) => {
      await queryClient.invalidateQueries({ queryKey: ['rep', 'home'], refetchType: 'none' });
      await queryClient.invalidateQueries({ queryKey: ['member'], refetchType: 'none' });
      await navigate({ to: '/conversations/$spaceId', params: { spaceId } });
    },
    onError: () => queryClient.invalidateQueries({ queryKey: ['rep'] }),
  });
}
