import { Inject, Injectable } from '@nestjs/common';
import type { ChatRefusal } from '@aparte/contracts';
import type { Logger } from 'pino';
import type { ChatSocket } from '../connections/chat-socket.ts';
import { Connections } from '../connections/connections.ts';
import { LOGGER } from '../server/logger.token.ts';
import { answerOf } from './answer.ts';
import { RefreshCall } from './refresh.call.ts';
import { SendCall } from './send.call.ts';
import type { SocketCall } from './socket-call.ts';
import { SyncCall } from './sync.call.ts';

type Acknowledge = (answer: { ok: true } | ChatRefusal) => void;

const NOT_A_CALL: ChatRefusal = { ok: false, code: 'validation-failed' };
const TRY_AGAIN: ChatRefusal = { ok: false, code: 'too-many-requests', retryAfterMs: 1_000 };

/**
 * Takes every call of a socket and answers it exactly once, also one that does not exist. Only a call without an
 * acknowledgement gets none; it does nothing either.
 */
@Injectable()
export class ChatCalls {
  private readonly calls: ReadonlyMap<unknown, SocketCall>;
  private closing = false;

  constructor(
    private readonly connections: Connections,
    send: SendCall,
    sync: SyncCall,
    refresh: RefreshCall,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.calls = new Map([send, sync, refresh].map((call) => [call.event, call]));
  }

  /** Starts listening to a socket. */
  bind(socket: ChatSocket): void {
    socket.onAny((event: unknown, ...args: unknown[]) => {
      const acknowledge = args.pop();
      if (typeof acknowledge === 'function') this.take(socket, event, args, acknowledge as Acknowledge);
    });
  }

  /** Takes no more calls, and resolves when those under way are answered. */
  async close(): Promise<void> {
    this.closing = true;
    await Promise.all(this.connections.all().map((socket) => socket.data.calls.settled()));
  }

  private take(
    socket: ChatSocket,
    event: unknown,
    payloads: readonly unknown[],
    acknowledge: Acknowledge,
  ): void {
    const call = this.calls.get(event);
    if (!call || payloads.length !== 1) {
      acknowledge(NOT_A_CALL);
      return;
    }
    const isTaken =
      !this.closing &&
      socket.data.calls.push(async () => {
        acknowledge(await answerOf(() => call.handle(socket, payloads[0]), this.logger));
      });
    if (!isTaken) acknowledge(TRY_AGAIN);
  }
}
