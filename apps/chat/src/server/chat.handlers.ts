import { Inject, Injectable } from '@nestjs/common';
import { RateLimit } from '@aparte/platform';
import { initSealing } from '@aparte/sealing';
import type { Logger } from 'pino';
import { ChatSessionsQueries } from '../connections/chat-sessions.queries.ts';
import { Connections } from '../connections/connections.ts';
import { PrivateDatabase } from '../database/private-database.ts';
import { ChatProblem } from '../envelopes/envelopes.errors.ts';
import { EnvelopesQueries } from '../envelopes/envelopes.queries.ts';
import { parseRefresh, parseSend, parseSync } from '../envelopes/envelopes.requests.ts';
import { SendEnvelopes, type SentEnvelopes } from '../envelopes/send-envelopes.ts';
import { SyncEnvelopes } from '../envelopes/sync-envelopes.ts';
import { answer } from './call.ts';
import type { ChatSocket } from './chat-socket.ts';
import { LOGGER } from './logger.token.ts';

/** Use cases that a socket can call. */
@Injectable()
export class ChatUseCases {
  constructor(
    readonly send: SendEnvelopes,
    readonly sync: SyncEnvelopes,
    readonly queries: EnvelopesQueries,
  ) {}
}

/** Binds the calls of the protocol to a socket: validate, act inside the person's unit of work, answer, deliver. */
@Injectable()
export class ChatHandlers {
  private readonly sends = new RateLimit('chat-send', { points: 120, perSeconds: 60 });
  private readonly syncs = new RateLimit('chat-sync', { points: 120, perSeconds: 60 });

  constructor(
    private readonly database: PrivateDatabase,
    private readonly sessions: ChatSessionsQueries,
    private readonly connections: Connections,
    private readonly useCases: ChatUseCases,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Starts listening to a socket's calls. */
  bind(socket: ChatSocket): void {
    socket.on('send', (request: unknown, acknowledge: unknown) => {
      void answer(acknowledge, this.logger, async () => {
        await this.sends.consume(socket.data.session.accountId);
        const { c, m } = parseSend(request);
        await initSealing();
        const sent = await this.inContext(socket, () =>
          this.useCases.send.execute(socket.data.session.accountId, { c, m }),
        );
        // Told after the commit, to every device of every member; the sender's own copy is the answer.
        this.deliver(socket, c, sent);
        return { ok: true as const, r: sent.stored };
      });
    });
    socket.on('sync', (request: unknown, acknowledge: unknown) => {
      void answer(acknowledge, this.logger, async () => {
        await this.syncs.consume(socket.data.session.accountId);
        const parsed = parseSync(request);
        return {
          ok: true as const,
          convs: await this.inContext(socket, () => this.useCases.sync.execute(parsed)),
        };
      });
    });
    socket.on('auth:refresh', (request: unknown, acknowledge: unknown) => {
      void answer(acknowledge, this.logger, async () => {
        const { token } = parseRefresh(request);
        const session = await this.sessions.find(token);
        if (session?.accountId !== socket.data.session.accountId) throw new ChatProblem('not-signed-in');
        socket.data.session = session;
        return { ok: true as const, exp: session.expiresAt.toISOString() };
      });
    });
  }

  /** Newest numbers of the spaces of a socket's person. */
  async headsOf(socket: ChatSocket): Promise<[string, number][]> {
    return [...(await this.inContext(socket, () => this.useCases.queries.heads()))];
  }

  private deliver(sender: ChatSocket, space: string, { fresh, memberIds }: SentEnvelopes): void {
    const others = this.connections.of(memberIds).filter((socket) => socket !== sender);
    for (const { envelope, seq, receivedAt } of fresh) {
      for (const socket of others)
        socket.emit('env', { c: space, s: seq, at: receivedAt.toISOString(), e: envelope });
    }
  }

  private inContext<T>(socket: ChatSocket, work: () => Promise<T>): Promise<T> {
    const { kind, token } = socket.data.session;
    return this.database.of(kind).run(token, work);
  }
}
