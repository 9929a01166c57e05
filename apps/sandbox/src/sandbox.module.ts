import { type DynamicModule, Module } from '@nestjs/common';

import { ControlController } from './control/control.controller.ts';
import { HealthController } from './health.controller.ts';
import { MailboxModule } from './mailbox/mailbox.module.ts';
import { AssetsController } from './pages/assets.controller.ts';
import { HomeController } from './pages/home.controller.ts';
import type { SandboxConfig } from './sandbox.config.ts';
import { StripeModule } from './stripe/stripe.module.ts';
import { type Surroundings, SurroundingsModule } from './surroundings.module.ts';

/** The whole sandbox. */
@Module({})
export class SandboxModule {
  static with(config: SandboxConfig, surroundings: Surroundings): DynamicModule {
    return {
      module: SandboxModule,
      imports: [SurroundingsModule.with(config, surroundings), StripeModule, MailboxModule],
      controllers: [HomeController, AssetsController, HealthController, ControlController],
    };
  }
}
