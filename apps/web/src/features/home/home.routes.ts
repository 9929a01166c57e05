import { createLazyRoute } from '@tanstack/react-router';
import { StartPage } from './start-page.tsx';

/** Where everyone arrives. */
export const startRoute = createLazyRoute('/')({ component: StartPage });
