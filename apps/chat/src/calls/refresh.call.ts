import { Injectable } from '@nestjs/common';
import type { AuthRefreshAnswer } from '@aparte/contracts';
import { RateLimit } from '@aparte/platform';
import { ChatSessionsQueries } from '../connections/chat-sessions.queries.ts';
import type { ChatSocket } from '../connections/chat-socket.ts';
import { ChatProblem } from '../envelopes/envelopes.errors.ts';
import { parseRefresh } from '../envelopes/envelopes.requests.ts';
import { SocketCall } from './socket-call.ts';

/** `auth:refresh`: a new token for the same person, so that the connection outlives the old one. */
@Injectable()
export class RefreshCall extends SocketCall {
  readonly event = 'auth:refresh';
  private readonly limit = new RateLimit('chat-refresh', { points: 20, perSeconds: 60 });

  constructor(private readonly sessions: ChatSessionsQueries) {
    super();
  }

  override async handle(socket: ChatSocket, payload: unknown): Promise<AuthRefreshAnswer & { ok: true }> {
    const { accountId } = socket.data.session;
    await this.limit.consume(accountId);
    const { token } = parseRefresh(payload);
    const session = await this.sessions.find(token);
    // Somebody else's token is as good as none: a connection never changes its person.
    if (session?.accountId !== accountId) throw new ChatProblem('not-signed-in');
    socket.data.session = session;
    return { ok: true, exp: session.expiresAt.toISOString() };
  }
}
