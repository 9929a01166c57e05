import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import {
  HealthController,
  READINESS_CHECKS,
  SurfaceGuard,
  UnitOfWorkInterceptor,
  type ReadinessCheck,
} from '@aparte/platform';
import type { ApiConfig } from './api.config.ts';
import { DeclaredAccessGuard } from './access-log/declared-access.guard.ts';
import { DeclaredAccessInterceptor } from './access-log/declared-access.interceptor.ts';
import { DatabaseModule } from './database/database.module.ts';
import { LoginPools } from './database/login-pools.ts';
import { features } from './features.ts';
import { ProcessModule, type ProcessParts } from './process/process.module.ts';

/** The private API: what every route has in common, and the features. */
@Module({})
export class AppModule {
  /** Wires the process around its configuration and parts. */
  static with(config: ApiConfig, parts: ProcessParts): DynamicModule {
    return {
      module: AppModule,
      imports: [ProcessModule.with(config, parts), DatabaseModule, ...features],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: SurfaceGuard },
        { provide: APP_GUARD, useClass: DeclaredAccessGuard },
        { provide: APP_INTERCEPTOR, useClass: UnitOfWorkInterceptor },
        { provide: APP_INTERCEPTOR, useClass: DeclaredAccessInterceptor },
        {
          provide: READINESS_CHECKS,
          inject: [LoginPools],
          useFactory: (pools: LoginPools): ReadinessCheck[] => [
            { name: 'database', check: () => pools.check() },
          ],
        },
      ],
    };
  }
}
