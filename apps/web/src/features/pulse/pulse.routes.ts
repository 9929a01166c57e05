import { createLazyRoute } from '@tanstack/react-router';
import { PulsePage } from './pulse-page.tsx';

/** The question of the quarter. */
export const pulseRoute = createLazyRoute('/rep/pulse')({ component: PulsePage });
