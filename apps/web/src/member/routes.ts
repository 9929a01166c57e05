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
const threatModel = createRoute({ getParentRoute: () => rootRoute, path: 'threat-model' }).lazy(() =>
  import('../features/trust/trust.routes.ts').then((feature) => feature.threatModelRoute),
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

const forgotten = createRoute({ getParentRoute: () => rootRoute, path: 'forgotten' }).lazy(() =>
  import('../features/recovery/recovery.routes.ts').then((feature) => feature.forgottenRoute),
);
const recover = createRoute({
  getParentRoute: () => rootRoute,
  path: 'recover',
  beforeLoad: takeSecretFromAddress('/recover'),
}).lazy(() => import('../features/recovery/recovery.routes.ts').then((feature) => feature.recoverRoute));

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
const journal = createRoute({ getParentRoute: () => rep, path: 'journal' }).lazy(() =>
  import('../features/own-space/own-space.routes.tsx').then((feature) => feature.journalRoute),
);
const sharing = createRoute({ getParentRoute: () => rep, path: 'sharing' }).lazy(() =>
  import('../features/sharing/sharing.routes.ts').then((feature) => feature.sharingRoute),
);
const pulse = createRoute({ getParentRoute: () => rep, path: 'pulse' }).lazy(() =>
  import('../features/pulse/pulse.routes.ts').then((feature) => feature.pulseRoute),
);
const changeCoach = createRoute({ getParentRoute: () => rep, path: 'change-coach' }).lazy(() =>
  import('../features/change-coach/change-coach.routes.ts').then((feature) => feature.changeCoachRoute),
);
const carryOver = createRoute({
  getParentRoute: () => rep,
  path: 'conversations/$spaceId/carry-over',
}).lazy(() =>
  import('../features/change-coach/change-coach.routes.ts').then((feature) => feature.carryOverRoute),
);

const members = createRoute({ getParentRoute: () => rootRoute, id: 'members', beforeLoad: requireSession });
const conversations = createRoute({ getParentRoute: () => members, path: 'conversations' }).lazy(() =>
  import('../features/conversation/conversation.routes.ts').then((feature) => feature.conversationsRoute),
);
const search = createRoute({ getParentRoute: () => members, path: 'search' }).lazy(() =>
  import('../features/search/search.routes.ts').then((feature) => feature.searchRoute),
);
const conversation = createRoute({
  getParentRoute: () => members,
  path: 'conversations/$spaceId',
  validateSearch: (search): { message?: string } =>
    typeof search['message'] === 'string' ? { message: search['message'] } : {},
}).lazy(() =>
  import('../features/conversation/conversation.routes.ts').then((feature) => feature.conversationRoute),
);
const safetyNumber = createRoute({
  getParentRoute: () => members,
  path: 'conversations/$spaceId/safety-number',
}).lazy(() =>
  import('../features/conversation/conversation.routes.ts').then((feature) => feature.safetyNumberRoute),
);
const security = createRoute({ getParentRoute: () => members, path: 'security' }).lazy(() =>
  import('../features/security/security.routes.ts').then((feature) => feature.securityRoute),
);
const newPassword = createRoute({ getParentRoute: () => members, path: 'security/password' }).lazy(() =>
  import('../features/security/security.routes.ts').then((feature) => feature.newPasswordRoute),
);
const newCode = createRoute({ getParentRoute: () => members, path: 'security/recovery-code' }).lazy(() =>
  import('../features/security/security.routes.ts').then((feature) => feature.newCodeRoute),
);
const newKeys = createRoute({ getParentRoute: () => members, path: 'security/new-keys' }).lazy(() =>
  import('../features/identity/identity.routes.ts').then((feature) => feature.newKeysRoute),
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
const notes = createRoute({ getParentRoute: () => coach, path: 'coach/notes' }).lazy(() =>
  import('../features/own-space/own-space.routes.tsx').then((feature) => feature.notesRoute),
);

const operator = createRoute({
  getParentRoute: () => rootRoute,
  id: 'operator',
  beforeLoad: requireKind('operator'),
});
const operatorCoaches = createRoute({ getParentRoute: () => operator, path: 'operator' }).lazy(() =>
  import('../features/operator/operator.routes.ts').then((feature) => feature.operatorRoute),
);

const reports = createRoute({ getParentRoute: () => operator, path: 'operator/reports' }).lazy(() =>
  import('../features/operator/operator.routes.ts').then((feature) => feature.reportsRoute),
);
const openings = createRoute({ getParentRoute: () => operator, path: 'operator/openings' }).lazy(() =>
  import('../features/operator/operator.routes.ts').then((feature) => feature.openingsRoute),
);
const report = createRoute({ getParentRoute: () => operator, path: 'operator/reports/$reportId' }).lazy(() =>
  import('../features/operator/operator.routes.ts').then((feature) => feature.reportRoute),
);

/** Every page of the member site. */
export const routeTree = rootRoute.addChildren([
  start,
  disclosure,
  threatModel,
  signIn,
  invite,
  coachInvite,
  operatorSignUp,
  forgotten,
  recover,
  rep.addChildren([questionnaire, coaches, book, sessions, journal, sharing, pulse, changeCoach, carryOver]),
  members.addChildren([
    search,
    conversations,
    conversation,
    safetyNumber,
    security,
    newPassword,
    newCode,
    newKeys,
  ]),
  coach.addChildren([week, reps, notes, availability, profile]),
  operator.addChildren([operatorCoaches, reports, report, openings]),
]);
