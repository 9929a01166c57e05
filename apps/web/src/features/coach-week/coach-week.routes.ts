import { createLazyRoute } from '@tanstack/react-router';
import { WeekPage } from './week-page.tsx';

/** A coach's week. */
export const weekRoute = createLazyRoute('/coach/coach')({ component: WeekPage });
