import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { SponsorFrame } from './sponsor-frame.tsx';
import { StartPage } from './start-page.tsx';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: SponsorFrame });

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartPage });

/** Every page of the sponsor site. */
export const routeTree = rootRoute.addChildren([startRoute]);
