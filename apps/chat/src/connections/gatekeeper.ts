import { Inject, Injectable } from '@nestjs/common';
import type { ChatRefusalCode } from '@aparte/contracts';
import { RateLimit, TooManyRequests } from '@aparte/platform';
import type { Logger } from 'pino';
import { CallQueue } from './call-queue.ts';
import { LOGGER } from '../server/logger.token.ts';
import { ChatSessionsQueries, type ChatSession } from './chat-sessions.queries.ts';
import type { ChatSocket } from './chat-socket.ts';
import { ChatTicketStrategy } from './chat-ticket.strategy.ts';
import { Connections } from './connections.ts';
import { HandshakeRefused } from './handshake-refused.ts';

const MOST_SOCKETS_A_PERSON = 8;

/** Lets people in by their chat ticket, and out again when it no longer counts. */
@Injectable()
export class Gatekeeper {
  private readonly handshakes = new RateLimit('chat-handshake', { points: 60, perSeconds: 60 });

  constructor(
    private readonly chatTicket: ChatTicketStrategy,
    private readonly sessions: ChatSessionsQueries,
    private readonly connections: Connections,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Gives the socket its person, or answers why not. */
  async admit(socket: ChatSocket): Promise<HandshakeRefused | null> {
    try {
      const session = await this.chatTicket.recognise({ auth: socket.handshake.auth });
      if (!session) return new HandshakeRefused('not-signed-in');
      await this.handshakes.consume(session.accountId);
      if (this.isCrowded(session)) return new HandshakeRefused('too-many-requests');
      socket.data.session = session;
      socket.data.calls = new CallQueue();
      return null;
    } catch (error) {
      if (error instanceof HandshakeRefused) return error;
      if (error instanceof TooManyRequests) return new HandshakeRefused('too-many-requests');
      this.logger.error(
        { failure: error instanceof Error ? error.constructor.name : typeof error },
        'a handshake failed',
      );
      return new HandshakeRefused('internal-error');
    }
  }

  /** Counts an admitted socket in until it goes. Answers false when others of that person were faster. */
  register(socket: ChatSocket): boolean {
    if (this.isCrowded(socket.data.session)) {
      kick(socket, 'too-many-requests');
      return false;
    }
    this.connections.add(socket);
    socket.on('disconnect', () => {
      this.connections.remove(socket);
    });
    socket.on('error', () => {
      socket.disconnect(true);
    });
    return true;
  }

  /** Closes the sockets whose session has ended. */
  async closeEnded(): Promise<void> {
    const sockets = this.connections.all();
    const ended = await this.sessions.ended(sockets.map((socket) => socket.data.session.token));
    for (const socket of sockets) if (ended.has(socket.data.session.token)) kick(socket, 'not-signed-in');
  }

  private isCrowded({ accountId }: ChatSession): boolean {
    return this.connections.count(accountId) >= MOST_SOCKETS_A_PERSON;
  }
}

function kick(socket: ChatSocket, code: ChatRefusalCode): void {
  socket.emit('kick', { code });
  socket.disconnect(true);
}
