import { createLazyRoute } from '@tanstack/react-router';
import { RepsPage } from './reps-page.tsx';

/** The reps who chose this coach. */
export const repsRoute = createLazyRoute('/coach/coach/reps')({ component: RepsPage });
