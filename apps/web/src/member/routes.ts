import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { MemberFrame } from './member-frame.tsx';
import { StartPage } from './start-page.tsx';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: MemberFrame });

const startRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: StartPage });

/** Every page of the member site. */
export const routeTree = rootRoute.addChildren([startRoute]);
