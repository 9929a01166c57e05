import {
  CHAT_PROTOCOL_VERSION,
  type ChatHandshake,
  type ChatRefusal,
  type ClientToServer,
  type PlacedEnvelope,
  type ServerToClient,
  type SyncAnswer,
} from '@aparte/contracts';
import type { Envelope } from '@aparte/sealing';
import { io, type Socket } from 'socket.io-client';
import { ProblemError } from '../../http/problem-error.ts';
import { ChatFailure } from '../../member/problems/chat-failure.ts';
import type { ChatLink, LinkListener, LinkState } from './chat-link.ts';
import { reconnectDelayMs } from './reconnect-delay.ts';

const answerMs = 8_000;
const envelopesPerSync = 200;

type ChatSocket = Socket<ServerToClient<unknown>, ClientToServer<unknown>>;

/** Where to connect and with what. */
export interface SocketPlace {
  readonly url: string;
  /** A fresh ticket for the person who is signed in. */
  readonly ticket: () => Promise<string>;
}

/** The line to the conversation server over one websocket. */
export class SocketLink implements ChatLink {
  private readonly socket: ChatSocket;
  private readonly listeners = new Map<string, Set<LinkListener>>();
  private readonly ticket: () => Promise<string>;
  private current: LinkState = 'connecting';
  private refusals = 0;
  private isClosed = false;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor({ url, ticket }: SocketPlace) {
    this.ticket = ticket;
    this.socket = io(url, {
      transports: ['websocket'],
      autoConnect: false,
      reconnectionDelay: 500,
      reconnectionDelayMax: 30_000,
      randomizationFactor: 0.5,
      auth: (give) => {
        void this.handshake().then(give);
      },
    });
    this.follow();
    this.socket.connect();
  }

  get state(): LinkState {
    return this.current;
  }

  listen(spaceId: string, listener: LinkListener): () => void {
    const listeners = this.listeners.get(spaceId) ?? new Set();
    listeners.add(listener);
    this.listeners.set(spaceId, listeners);
    return () => listeners.delete(listener);
  }

  async send(spaceId: string, envelopes: readonly Envelope[]) {
    const answer = await this.answered(
      this.socket.timeout(answerMs).emitWithAck('send', { c: spaceId, m: [...envelopes] }),
    );
    return answer.r;
  }

  async sync(spaceId: string, since: number): Promise<readonly PlacedEnvelope<unknown>[]> {
    const placed: PlacedEnvelope<unknown>[] = [];
    for (let from = since; ;) {
      const answer: Exclude<SyncAnswer<unknown>, ChatRefusal> = await this.answered(
        this.socket
          .timeout(answerMs)
          .emitWithAck('sync', { since: [[spaceId, from]], limit: envelopesPerSync }),
      );
      const page = answer.convs.find(({ c }) => c === spaceId);
      const last = page?.ev.at(-1);
      placed.push(...(page?.ev ?? []));
      if (!page?.more || !last) return placed;
      from = last.s;
    }
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.retry);
    removeEventListener('online', this.hurry);
    this.socket.disconnect();
  }

  private follow(): void {
    this.socket.on('hello', () => {
      this.refusals = 0;
      this.become('online');
    });
    this.socket.on('env', ({ c, ...placed }: PlacedEnvelope<unknown> & { c: string }) => {
      for (const { onEnvelope } of this.listeners.get(c) ?? []) onEnvelope(placed);
    });
    this.socket.on('tick', (heads) => {
      for (const [c, last] of heads) {
        for (const { onHead } of this.listeners.get(c) ?? []) onHead(last);
      }
    });
    this.socket.on('session:expiring', () => {
      void this.stay();
    });
    this.socket.on('connect_error', (error) => {
      this.become('offline');
      this.comeBack(askedDelayOf(error));
    });
    this.socket.on('disconnect', () => {
      this.become('offline');
      this.comeBack(null);
    });
    addEventListener('online', this.hurry);
  }

  // A connection that the server refused or ended is not tried again by the library itself.
  private comeBack(askedMs: number | null): void {
    if (this.socket.active || this.isClosed) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(
      () => this.socket.connect(),
      reconnectDelayMs(this.refusals, Math.random(), askedMs),
    );
    this.refusals += 1;
  }

  private readonly hurry = (): void => {
    if (!this.socket.connected) this.socket.connect();
  };

  private async handshake(): Promise<ChatHandshake> {
    // Without a ticket the server refuses, and that is tried again later.
    const token = await this.ticket().catch(() => '');
    return { token, proto: CHAT_PROTOCOL_VERSION };
  }

  private async stay(): Promise<void> {
    const token = await this.ticket().catch(() => '');
    if (token !== '') this.socket.emit('auth:refresh', { token }, () => undefined);
  }

  private async answered<Answer extends { ok: true } | ChatRefusal>(
    asked: Promise<Answer>,
  ): Promise<Exclude<Answer, ChatRefusal>> {
    const answer = await asked.catch(() => null);
    if (answer === null) throw new ProblemError({ status: 0, code: 'offline' });
    if (isRefusal(answer)) throw new ChatFailure(answer.code, answer.retryAfterMs ?? null);
    // What is no refusal is the answer itself.
    return answer as Exclude<Answer, ChatRefusal>;
  }

  private become(state: LinkState): void {
    if (this.current === state) return;
    this.current = state;
    for (const listeners of this.listeners.values()) {
      for (const { onState } of listeners) onState(state);
    }
  }
}

function isRefusal(answer: { ok: true } | ChatRefusal): answer is ChatRefusal {
  return !answer.ok;
}

function askedDelayOf(error: Error): number | null {
  const { data } = error as { data?: { retryAfterMs?: unknown } };
  return typeof data?.retryAfterMs === 'number' ? data.retryAfterMs : null;
}
