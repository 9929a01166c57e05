import { useSyncExternalStore } from 'react';
import type { SpaceIds } from '../../member/spaces/space-keys.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationView } from './conversation-view.types.ts';
import { conversationOf } from './open-conversations.ts';

/** The conversation of a space and how it stands. */
export function useConversation(
  space: SpaceIds,
  chatUrl: string,
): { readonly conversation: Conversation; readonly view: ConversationView } {
  const conversation = conversationOf(space, chatUrl);
  return { conversation, view: useSyncExternalStore(conversation.subscribe, conversation.current) };
}
