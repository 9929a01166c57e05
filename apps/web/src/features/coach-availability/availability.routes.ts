import { createLazyRoute } from '@tanstack/react-router';
import { AvailabilityPage } from './availability-page.tsx';

/** The coach's own hours. */
export const availabilityRoute = createLazyRoute('/coach/coach/availability')({
  component: AvailabilityPage,
});
