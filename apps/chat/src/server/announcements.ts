import { Injectable } from '@nestjs/common';
import { CHAT_PROTOCOL_VERSION } from '@aparte/contracts';
import { Clock } from '@aparte/platform';
import type { ChatSocket } from '../connections/chat-socket.ts';
import { Connections } from '../connections/connections.ts';
import { dropWhenLagging } from '../connections/drop-when-lagging.ts';
import { MemberWork } from '../connections/member-work.ts';
import { EnvelopesQueries } from '../envelopes/envelopes.queries.ts';
import { CHAT_LIMITS } from '../envelopes/envelopes.requests.ts';

/** How long after one tick the next one comes. */
export const TICK_MS = 25_000;

const EXPIRY_NOTICE_MS = 60_000;

/** What the server says of its own accord: hello, the newest numbers, the end of a session. */
@Injectable()
export class Announcements {
  constructor(
    private readonly connections: Connections,
    private readonly memberWork: MemberWork,
    private readonly queries: EnvelopesQueries,
    private readonly clock: Clock,
  ) {}

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

  /** To each socket the newest number of every space of its person, and whether their session ends soon. */
  async tick(): Promise<void> {
    const soon = this.clock.now().getTime() + EXPIRY_NOTICE_MS;
    for (const socket of this.connections.all()) {
      const { session } = socket.data;
      if (session.expiresAt.getTime() < soon)
        socket.emit('session:expiring', { exp: session.expiresAt.toISOString() });
      socket.emit('tick', [...(await this.memberWork.run(session, () => this.queries.heads()))]);
      dropWhenLagging(socket);
    }
  }
}
