import { Global, Module, type Provider } from '@nestjs/common';
import type { UnitOfWork } from '@aparte/database-core';
import type { PrivateLogin } from '@aparte/database-private';
import { AttemptStore, UnitsOfWork } from '@aparte/platform';
import type { DataSource } from 'typeorm';
import { ApiConfig } from '../api.config.ts';
import { LoginPools } from './login-pools.ts';
import { PostgresAttemptStore } from './postgres-attempt-store.ts';
import { UnitsOfWorkByKind } from './units-of-work-by-kind.ts';
import {
  AuditUnitOfWork,
  AuthUnitOfWork,
  BreakGlassUnitOfWork,
  CoachUnitOfWork,
  GateUnitOfWork,
  MatcherUnitOfWork,
  OperatorUnitOfWork,
  RepUnitOfWork,
  ReportUnitOfWork,
} from './units-of-work.ts';

const unitsOfWork: Provider[] = [
  unitFor(AuthUnitOfWork, 'app_auth'),
  unitFor(RepUnitOfWork, 'app_rep'),
  unitFor(CoachUnitOfWork, 'app_coach'),
  unitFor(OperatorUnitOfWork, 'app_operator'),
  unitFor(MatcherUnitOfWork, 'app_matcher'),
  unitFor(AuditUnitOfWork, 'app_audit'),
  unitFor(BreakGlassUnitOfWork, 'app_break_glass'),
  unitFor(ReportUnitOfWork, 'app_report'),
  unitFor(GateUnitOfWork, 'app_gate'),
];

/** The logins of the private database, as units of work that any feature may ask for. */
@Global()
@Module({
  providers: [
    {
      provide: LoginPools,
      inject: [ApiConfig],
      useFactory: (config: ApiConfig) => LoginPools.open(config),
    },
    {
      provide: AttemptStore,
      inject: [ApiConfig],
      useFactory: (config: ApiConfig) => PostgresAttemptStore.open(config),
    },
    ...unitsOfWork,
    { provide: UnitsOfWork, useClass: UnitsOfWorkByKind },
  ],
  exports: [
    AttemptStore,
    LoginPools,
    UnitsOfWork,
    AuthUnitOfWork,
    RepUnitOfWork,
    CoachUnitOfWork,
    OperatorUnitOfWork,
    MatcherUnitOfWork,
    AuditUnitOfWork,
    BreakGlassUnitOfWork,
    ReportUnitOfWork,
    GateUnitOfWork,
  ],
})
export class DatabaseModule {}

function unitFor(unit: new (dataSource: DataSource) => UnitOfWork, login: PrivateLogin): Provider {
  return {
    provide: unit,
    inject: [LoginPools],
    useFactory: (pools: LoginPools) => new unit(pools.of(login)),
  };
}
