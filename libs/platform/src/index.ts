export { Clock, SystemClock } from './clock.ts';
export { Ids, RandomIds, RandomSource, SystemRandom } from './ids.ts';
export {
  configurationMarkdown,
  exampleEnvironment,
  type ConfiguredProcess,
} from './config/describe-config.ts';
export { ConfigurationError, loadConfig } from './config/load-config.ts';
export { ProcessConfig } from './config/process.config.ts';
export { Variable, variablesOf, wholeNumber, type VariableDescription } from './config/variable.ts';
export { HealthController, READINESS_CHECKS, type ReadinessCheck } from './health/health.controller.ts';
export { fileViewer, fileViewerPath } from './http/file-viewer.ts';
export { AttemptStore, RateLimit, type AttemptStatement, type RateLimitRule } from './http/rate-limits.ts';
export { requestIdOf } from './http/request-id.ts';
export { securityHeaders, type SitePolicy } from './http/security-headers.ts';
export { staticSite, type StaticSite } from './http/static-site.ts';
export { Poller } from './jobs/poller.ts';
export { pollersOf } from './jobs/pollers-of.ts';
export { createLogger } from './logging/logger.ts';
export { QuietNestLogger } from './logging/nest-logger.ts';
export { Mailer, SmtpMailer, type OutgoingMail } from './mail/mailer.ts';
export { describeSurfaces, type SurfaceDocument } from './openapi/openapi.ts';
export {
  ForeignOrigin,
  MalformedJson,
  NotFound,
  NotSignedIn,
  PayloadTooLarge,
  Problem,
  TooManyRequests,
  UnsupportedMediaType,
  ValidationFailed,
  type FieldProblem,
  type ProblemExtensions,
} from './problems/problem.ts';
export { ProblemFilter } from './problems/problem.filter.ts';
export { edgeValidation, fieldProblems } from './problems/validation.ts';
export {
  createHttpApplication,
  listen,
  runProcess,
  startFailure,
  type HttpProcess,
  type Listening,
} from './serve.ts';
export { newSessionToken, sessionTokenHash, type SessionToken } from './sessions/session-token.ts';
export { SessionCookie } from './sessions/session-cookie.ts';
export {
  CurrentPerson,
  ForSurface,
  OwnUnitsOfWork,
  Public,
  SURFACE,
  signedInOf,
  type SignedIn,
  type Surface,
} from './sessions/surface.ts';
export { EdgeStrategy } from './sessions/edge.strategy.ts';
export { SessionCookieStrategy, SessionResolver } from './sessions/session-cookie.strategy.ts';
export { SurfaceGuard } from './sessions/surface.guard.ts';
export {
  UnitOfWorkInterceptor,
  UnitsOfWork,
  type UnitOfWorkRunner,
} from './sessions/unit-of-work.interceptor.ts';
