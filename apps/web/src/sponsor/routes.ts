import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { LandingPage } from '../features/sponsor-landing/landing-page.tsx';
import { sessionQuery } from './session.queries.ts';
import { SponsorFrame } from './sponsor-frame.tsx';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: SponsorFrame });

const landing = createRoute({ getParentRoute: () => rootRoute, path: '/', component: LandingPage });

const disclosure = createRoute({ getParentRoute: () => rootRoute, path: 'who-sees-what' }).lazy(() =>
  import('../features/sponsor-disclosure/disclosure.routes.ts').then((feature) => feature.disclosureRoute),
);

const signUp = createRoute({ getParentRoute: () => rootRoute, path: 'sign-up' }).lazy(() =>
  import('../features/sponsor-account/account.routes.ts').then((feature) => feature.signUpRoute),
);

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: (search): { next?: string } =>
    typeof search['next'] === 'string' ? { next: search['next'] } : {},
}).lazy(() => import('../features/sponsor-account/account.routes.ts').then((feature) => feature.signInRoute));

/** What only a signed-in director can open; others sign in first and are brought back here. */
const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
    // The router asks for the redirect to be thrown.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (!session) throw redirect({ to: '/sign-in', search: { next: location.href } });
    return { session };
  },
});

const seats = createRoute({ getParentRoute: () => signedIn, path: 'seats' }).lazy(() =>
  import('../features/sponsor-seats/seats.routes.ts').then((feature) => feature.seatsRoute),
);
const buy = createRoute({ getParentRoute: () => signedIn, path: 'seats/buy' }).lazy(() =>
  import('../features/sponsor-seats/seats.routes.ts').then((feature) => feature.buyRoute),
);
const checkout = createRoute({ getParentRoute: () => signedIn, path: 'checkouts/$checkoutId' }).lazy(() =>
  import('../features/sponsor-seats/seats.routes.ts').then((feature) => feature.checkoutRoute),
);
const invoices = createRoute({ getParentRoute: () => signedIn, path: 'invoices' }).lazy(() =>
  import('../features/sponsor-invoices/invoices.routes.ts').then((feature) => feature.invoicesRoute),
);
const roster = createRoute({ getParentRoute: () => signedIn, path: 'roster' }).lazy(() =>
  import('../features/sponsor-roster/roster.routes.ts').then((feature) => feature.rosterRoute),
);
const rosterImport = createRoute({ getParentRoute: () => signedIn, path: 'roster/import' }).lazy(() =>
  import('../features/sponsor-roster/roster.routes.ts').then((feature) => feature.importRoute),
);
const letters = createRoute({ getParentRoute: () => signedIn, path: 'letters' }).lazy(() =>
  import('../features/sponsor-letters/letters.routes.ts').then((feature) => feature.lettersRoute),
);

/** Every page of the sponsor site. */
export const routeTree = rootRoute.addChildren([
  landing,
  disclosure,
  signUp,
  signIn,
  signedIn.addChildren([seats, buy, checkout, invoices, roster, rosterImport, letters]),
]);
