import { createLazyRoute } from '@tanstack/react-router';
import { ConversationPage } from './conversation-page.tsx';
import { SafetyNumberPage } from './safety-number-page.tsx';
import { SpacesPage } from './spaces-page.tsx';

/** The conversations of whoever is signed in. */
export const conversationsRoute = createLazyRoute('/members/conversations')({ component: SpacesPage });

/** One conversation. */
export const conversationRoute = createLazyRoute('/members/conversations/$spaceId')({
  component: ConversationPage,
});

/** The safety number of one conversation. */
export const safetyNumberRoute = createLazyRoute('/members/conversations/$spaceId/safety-number')({
  component: SafetyNumberPage,
});
