import { useSyncExternalStore } from 'react';
import type { SpaceOfTwo } from '../../member/spaces/space-keys.ts';
import type { Conversation, ConversationView } from './conversation.ts';
import { conversationOf } from './open-conversations.ts';

/** The conversation of a space and how it stands. */
export function useConversation(
  space: SpaceOfTwo,
  chatUrl: string,
): { readonly conversation: Conversation; readonly view: ConversationView } {
  const conversation = conversationOf(space, chatUrl);
  return { conversation, view: useSyncExternalStore(conversation.subscribe, conversation.current) };
}
