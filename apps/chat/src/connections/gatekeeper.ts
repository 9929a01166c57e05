import { Injectable } from '@nestjs/common';
import { CHAT_PROTOCOL_VERSION, type ChatRefusalCode } from '@aparte/contracts';
import { RateLimit, TooManyRequests } from '@aparte/platform';
import { isToken } from '../envelopes/envelopes.requests.ts';
import type { ChatSocket } from '../server/chat-socket.ts';
import { ChatSessionsQueries } from './chat-sessions.queries.ts';
import { Connections } from './connections.ts';

const MOST_SOCKETS_A_PERSON = 8;

/** A handshake was refused; socket.io shows `data` to the client. */
export class HandshakeRefused extends Error {
  override readonly name = 'HandshakeRefused';
  readonly data: { code: ChatRefusalCode };

  constructor(code: ChatRefusalCode) {
    super('refused');
    this.data = { code };
  }
}

/** Lets people in by their chat ticket, and out again when it no longer counts. */
@Injectable()
export class Gatekeeper {
  private readonly handshakes = new RateLimit('chat-handshake', { points: 60, perSeconds: 60 });

  constructor(
    private readonly sessions: ChatSessionsQueries,
    private readonly connections: Connections,
  ) {}

  /** Gives the socket its person. Throws HandshakeRefused. */
  async admit(socket: ChatSocket): Promise<void> {
    const { token, proto } = socket.handshake.auth as Record<string, unknown>;
    if (proto !== CHAT_PROTOCOL_VERSION || !isToken(token)) throw new HandshakeRefused('validation-failed');
    const session = await this.sessions.find(token);
    if (!session) throw new HandshakeRefused('not-signed-in');
    await this.limit(session.accountId);
    if (this.connections.count(session.accountId) >= MOST_SOCKETS_A_PERSON)
      throw new HandshakeRefused('too-many-requests');
    socket.data.session = session;
  }

  /** Counts an admitted socket in until it goes. */
  register(socket: ChatSocket): void {
    this.connections.add(socket);
    socket.on('disconnect', () => {
      this.connections.remove(socket);
    });
    socket.on('error', () => {
      socket.disconnect(true);
    });
  }

  /** Closes the sockets whose session has ended. */
  async closeEnded(): Promise<void> {
    const sockets = this.connections.all();
    const ended = await this.sessions.ended(sockets.map((socket) => socket.data.session.token));
    for (const socket of sockets) {
      if (!ended.has(socket.data.session.token)) continue;
      socket.emit('kick', { code: 'not-signed-in' });
      socket.disconnect(true);
    }
  }

  private async limit(accountId: string): Promise<void> {
    try {
      await this.handshakes.consume(accountId);
    } catch (error) {
      if (error instanceof TooManyRequests) throw new HandshakeRefused('too-many-requests');
      throw error;
    }
  }
}
