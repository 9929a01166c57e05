import { createLazyRoute } from '@tanstack/react-router';
import { SearchPage } from './search-page.tsx';

/** Search in everything that was opened. */
export const searchRoute = createLazyRoute('/members/search')({ component: SearchPage });
