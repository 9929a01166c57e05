import { Inject, Injectable } from '@nestjs/common';
import { CHAT_PROTOCOL_VERSION } from '@aparte/contracts';
import { Clock, Poller } from '@aparte/platform';
import type { Logger } from 'pino';
import { Connections } from '../connections/connections.ts';
import { Gatekeeper } from '../connections/gatekeeper.ts';
import { CHAT_LIMITS } from '../envelopes/envelopes.requests.ts';
import { ChatHandlers } from './chat.handlers.ts';
import type { ChatSocket } from './chat-socket.ts';
import { LOGGER } from './logger.token.ts';

const TICK_MS = 25_000;
const REVOCATION_MS = 2_000;
const EXPIRY_NOTICE_MS = 60_000;

/** What the server says of its own accord: hello, the heads of spaces, the end of sessions. */
@Injectable()
export class Heartbeat {
  private readonly pollers: readonly Poller[];

  constructor(
    private readonly connections: Connections,
    private readonly handlers: ChatHandlers,
    private readonly clock: Clock,
    gatekeeper: Gatekeeper,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.pollers = [
      new Poller('chat-tick', TICK_MS, () => this.tellHeads(), logger),
      new Poller('chat-revocation', REVOCATION_MS, () => gatekeeper.closeEnded(), logger),
    ];
  }

  /** Starts beating. */
  start(): void {
    for (const poller of this.pollers) poller.start();
  }

  /** Stops after the beat under way. */
  async stop(): Promise<void> {
    await Promise.all(this.pollers.map((poller) => poller.stop()));
  }

  /** First words to a socket. */
  greet(socket: ChatSocket): void {
    socket.emit('hello', {
      proto: CHAT_PROTOCOL_VERSION,
      serverTime: this.clock.now().toISOString(),
      exp: socket.data.session.expiresAt.toISOString(),
      tickMs: TICK_MS,
      limits: CHAT_LIMITS,
    });
  }

  private async tellHeads(): Promise<void> {
    const soon = this.clock.now().getTime() + EXPIRY_NOTICE_MS;
    for (const socket of this.connections.all()) {
      const { expiresAt } = socket.data.session;
      if (expiresAt.getTime() < soon) socket.emit('session:expiring', { exp: expiresAt.toISOString() });
      socket.emit('tick', await this.handlers.headsOf(socket));
    }
  }
}
