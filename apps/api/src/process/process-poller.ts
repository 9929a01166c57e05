import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Poller } from '@aparte/platform';

/** A poller that starts with the process and ends with it. */
export abstract class ProcessPoller extends Poller implements OnApplicationBootstrap, OnModuleDestroy {
  onApplicationBootstrap(): void {
    this.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }
}
