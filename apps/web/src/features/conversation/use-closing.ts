import { useQuery } from '@tanstack/react-query';
import type { Space } from '../../member/api/model.types.ts';
import type { ConversationView } from './conversation-view.types.ts';
import { conversationsQuery } from './conversation.queries.ts';

const LOOK_AGAIN_MS = 3_000;

/**
 * The word that a conversation is over comes by the chat, a moment before the server closes it: from then on it is asked
 * until it has, so that nobody goes on writing into a field that is there no more.
 */
export function useClosing(space: Space, { entries }: ConversationView): void {
  const isSaid = entries.some((entry) => entry.kind === 'message' && entry.content?.kind === 'close');
  useQuery({ ...conversationsQuery, refetchInterval: isSaid && space.state === 'open' && LOOK_AGAIN_MS });
}
