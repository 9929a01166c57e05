import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Poller } from '@aparte/platform';
import type { Logger } from 'pino';
import { Gatekeeper } from '../connections/gatekeeper.ts';
import { Announcements, TICK_MS } from './announcements.ts';
import { LOGGER } from './logger.token.ts';

const REVOCATION_MS = 2_000;

/** What happens again and again: a tick to everybody, and a look at whose session has ended. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pollers: readonly Poller[];

  constructor(announcements: Announcements, gatekeeper: Gatekeeper, @Inject(LOGGER) logger: Logger) {
    this.pollers = [
      new Poller('chat-tick', TICK_MS, () => announcements.tick(), logger),
      new Poller('chat-revocation', REVOCATION_MS, () => gatekeeper.closeEnded(), logger),
    ];
  }

  onApplicationBootstrap(): void {
    for (const poller of this.pollers) poller.start();
  }

  /** Stops after the beat under way. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.pollers.map((poller) => poller.stop()));
  }
}
