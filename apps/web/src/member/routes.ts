import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { knowSession, requireKind, requireSession } from './guards.ts';
import { MemberFrame } from './member-frame.tsx';
import { takeSecretFromAddress } from './secret-link.ts';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: MemberFrame });

const start = createRoute({ getParentRoute: () => rootRoute, path: '/', loader: knowSession }).lazy(() =>
  import('../features/home/home.routes.ts').then((feature) => feature.startRoute),
);
const disclosure = createRoute({ getParentRoute: () => rootRoute, path: 'who-sees-what' }).lazy(() =>
  import('../features/trust/trust.routes.ts').then((feature) => feature.disclosureRoute),
);
const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: (search): { next?: string } =>
    typeof search['next'] === 'string' ? { next: search['next'] } : {},
}).lazy(() => import('../features/auth/auth.routes.ts').then((feature) => feature.signInRoute));

const invite = createRoute({
  getParentRoute: () => rootRoute,
  path: 'invite',
  beforeLoad: takeSecretFromAddress('/invite'),
  loader: knowSession,
}).lazy(() => import('../features/claim/claim.routes.ts').then((feature) => feature.inviteRoute));
const coachInvite = createRoute({
  getParentRoute: () => rootRoute,
  path: 'coach-invite',
  beforeLoad: takeSecretFromAddress('/coach-invite'),
  loader: knowSession,
}).lazy(() =>
  import('../features/coach-sign-up/coach-sign-up.routes.ts').then((feature) => feature.coachInviteRoute),
);
const operatorSignUp = createRoute({
  getParentRoute: () => rootRoute,
  path: 'operator-sign-up',
  loader: knowSession,
}).lazy(() =>
  import('../features/operator/operator.routes.ts').then((feature) => feature.operatorSignUpRoute),
);

const rep = createRoute({ getParentRoute: () => rootRoute, id: 'rep', beforeLoad: requireKind('rep') });
const questionnaire = createRoute({ getParentRoute: () => rep, path: 'questionnaire' }).lazy(() =>
  import('../features/questionnaire/questionnaire.routes.ts').then((feature) => feature.questionnaireRoute),
);
const coaches = createRoute({ getParentRoute: () => rep, path: 'coaches' }).lazy(() =>
  import('../features/matches/matches.routes.ts').then((feature) => feature.coachesRoute),
);
const book = createRoute({ getParentRoute: () => rep, path: 'book' }).lazy(() =>
  import('../features/booking/booking.routes.ts').then((feature) => feature.bookRoute),
);
const sessions = createRoute({ getParentRoute: () => rep, path: 'sessions' }).lazy(() =>
  import('../features/booking/booking.routes.ts').then((feature) => feature.sessionsRoute),
);

const members = createRoute({ getParentRoute: () => rootRoute, id: 'members', beforeLoad: requireSession });
const conversations = createRoute({ getParentRoute: () => members, path: 'conversations' }).lazy(() =>
  import('../features/conversation/conversation.routes.ts').then((feature) => feature.conversationsRoute),
);
const conversation = createRoute({ getParentRoute: () => members, path: 'conversations/$spaceId' }).lazy(() =>
  import('../features/conversation/conversation.routes.ts').then((feature) => feature.conversationRoute),
);
const safetyNumber = createRoute({
  getParentRoute: () => members,
  path: 'conversations/$spaceId/safety-number',
}).lazy(() =>
  import('../features/conversation/conversation.routes.ts').then((feature) => feature.safetyNumberRoute),
);

const coach = createRoute({ getParentRoute: () => rootRoute, id: 'coach', beforeLoad: requireKind('coach') });
const week = createRoute({
  getParentRoute: () => coach,
  path: 'coach',
  validateSearch: (search): { from?: string } =>
    typeof search['from'] === 'string' ? { from: search['from'] } : {},
}).lazy(() => import('../features/coach-week/coach-week.routes.ts').then((feature) => feature.weekRoute));
const reps = createRoute({ getParentRoute: () => coach, path: 'coach/reps' }).lazy(() =>
  import('../features/coach-reps/coach-reps.routes.ts').then((feature) => feature.repsRoute),
);
const availability = createRoute({ getParentRoute: () => coach, path: 'coach/availability' }).lazy(() =>
  import('../features/coach-availability/availability.routes.ts').then(
    (feature) => feature.availabilityRoute,
  ),
);
const profile = createRoute({ getParentRoute: () => coach, path: 'coach/profile' }).lazy(() =>
  import('../features/coach-profile/profile.routes.ts').then((feature) => feature.profileRoute),
);

const operator = createRoute({
  getParentRoute: () => rootRoute,
  id: 'operator',
  beforeLoad: requireKind('operator'),
});
const operatorCoaches = createRoute({ getParentRoute: () => operator, path: 'operator' }).lazy(() =>
  import('../features/operator/operator.routes.ts').then((feature) => feature.operatorRoute),
);

/** Every page of the member site. */
export const routeTree = rootRoute.addChildren([
  start,
  disclosure,
  signIn,
  invite,
  coachInvite,
  operatorSignUp,
  rep.addChildren([questionnaire, coaches, book, sessions]),
  members.addChildren([conversations, conversation, safetyNumber]),
  coach.addChildren([week, reps, availability, profile]),
  operator.addChildren([operatorCoaches]),
]);
