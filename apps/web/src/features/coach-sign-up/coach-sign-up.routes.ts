import { createLazyRoute } from '@tanstack/react-router';
import { CoachInvitePage } from './coach-invite-page.tsx';

/** Where the invitation of a coach leads. */
export const coachInviteRoute = createLazyRoute('/coach-invite')({ component: CoachInvitePage });
