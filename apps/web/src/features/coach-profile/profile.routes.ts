import { createLazyRoute } from '@tanstack/react-router';
import { ProfilePage } from './profile-page.tsx';

/** The coach's own page. */
export const profileRoute = createLazyRoute('/coach/coach/profile')({ component: ProfilePage });
