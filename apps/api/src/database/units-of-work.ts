import { UnitOfWork } from '@aparte/database-core';

/** Work as the login that signs people up and in; the only one that reads credentials. */
export class AuthUnitOfWork extends UnitOfWork {}

/** Work as the login behind the pages of reps. */
export class RepUnitOfWork extends UnitOfWork {}

/** Work as the login behind the pages of coaches. */
export class CoachUnitOfWork extends UnitOfWork {}

/** Work as the login behind the pages of operators. */
export class OperatorUnitOfWork extends UnitOfWork {}

/** Work as the login that reads sealed answers, proposes coaches and makes a match with its space. */
export class MatcherUnitOfWork extends UnitOfWork {}

/** Work as the login that reads the access log, and forgets of it what is too old. */
export class AuditUnitOfWork extends UnitOfWork {}

/** Work as the login that sees nothing but conversations opened by two operators, for their hour. */
export class BreakGlassUnitOfWork extends UnitOfWork {}

/** Work as the login that reads the answers to the pulse, and makes one word of them. */
export class ReportUnitOfWork extends UnitOfWork {}

/** Work as the login that writes the copy of the seats offered by the sponsor plane. */
export class GateUnitOfWork extends UnitOfWork {}
