import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import {
  HealthController,
  READINESS_CHECKS,
  SurfaceGuard,
  UnitOfWorkInterceptor,
  type ReadinessCheck,
} from '@aparte/platform';
import { DatabaseModule } from './database/database.module.ts';
import { LoginPools } from './database/login-pools.ts';
import { features } from './features.ts';
import { JobsModule } from './jobs/jobs.module.ts';
import { ProcessModule, type ProcessParts } from './process/process.module.ts';
import type { SponsorConfig } from './sponsor.config.ts';

/** The sponsor process: what every route has in common, the features and the due work. */
@Module({})
export class AppModule {
  /** Wires the process around its configuration and parts. */
  static with(config: SponsorConfig, parts: ProcessParts): DynamicModule {
    return {
      module: AppModule,
      imports: [ProcessModule.with(config, parts), DatabaseModule, ...features, JobsModule],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: SurfaceGuard },
        { provide: APP_INTERCEPTOR, useClass: UnitOfWorkInterceptor },
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
