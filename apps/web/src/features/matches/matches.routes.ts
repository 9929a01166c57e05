import { createLazyRoute } from '@tanstack/react-router';
import { CoachesPage } from './coaches-page.tsx';

/** The coaches proposed to a rep. */
export const coachesRoute = createLazyRoute('/rep/coaches')({ component: CoachesPage });
