import {
  CHAT_PROTOCOL_VERSION,
  type ChatHandshake,
  type ChatRefusal,
  type ClientToServer,
  type PlacedEnvelope,
  type SendAnswer,
  type ServerToClient,
  type StoredEnvelope,
  type SyncAnswer,
  type SyncedSpace,
  type SyncRequest,
} from '@aparte/contracts';
import type { Envelope } from '@aparte/sealing';
import { io, type Socket } from 'socket.io-client';
import { ProblemError } from '../../http/problem-error.ts';
import { ChatFailure } from '../../member/problems/chat-failure.ts';
import type { ChatLink, HistoryPage, LinkListener, LinkState } from './chat-link.ts';
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
  private clockOff = 0;
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

  get clockOffMs(): number {
    return this.clockOff;
  }

  listen(spaceId: string, listener: LinkListener): () => void {
    const listeners = this.listeners.get(spaceId) ?? new Set();
    listeners.add(listener);
    this.listeners.set(spaceId, listeners);
    return () => listeners.delete(listener);
  }

  async send(spaceId: string, envelopes: readonly Envelope[]): Promise<readonly StoredEnvelope[]> {
    const answer = await new Promise<SendAnswer>((resolve, reject) => {
      const request = { c: spaceId, m: [...envelopes] };
      this.socket.timeout(answerMs).emit('send', request, answeredBy(resolve, reject));
    });
    if (!answer.ok) throw failureOf(answer);
    return answer.r;
  }

  async *pages(spaceId: string, since: number): AsyncGenerator<HistoryPage> {
    let have = since;
    for (;;) {
      const page = await this.page(spaceId, have);
      if (!page) return;
      const placed = page.ev.filter(isPlaced);
      yield { last: page.last, placed };
      const next = Math.max(have, ...placed.map(({ s }) => s));
      // A server that promises more and gives nothing new is not asked for ever.
      if (!page.more || next === have) return;
      have = next;
    }
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.retry);
    removeEventListener('online', this.hurry);
    removeEventListener('offline', this.giveUp);
    this.socket.disconnect();
  }

  private follow(): void {
    this.socket.on('hello', ({ serverTime }) => {
      this.refusals = 0;
      this.clockOff = Date.parse(serverTime) - Date.now() || 0;
      this.become('online');
    });
    this.socket.on('env', ({ c, ...placed }: PlacedEnvelope<unknown> & { c: string }) => {
      if (!isPlaced(placed)) return;
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
    addEventListener('offline', this.giveUp);
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

  // Otherwise it takes most of a minute until the missing heartbeat is noticed.
  private readonly giveUp = (): void => {
    this.socket.disconnect();
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

  private async page(spaceId: string, since: number): Promise<SyncedSpace<unknown> | undefined> {
    const answer = await new Promise<SyncAnswer<unknown>>((resolve, reject) => {
      const request: SyncRequest = { since: [[spaceId, since]], limit: envelopesPerSync };
      this.socket.timeout(answerMs).emit('sync', request, answeredBy(resolve, reject));
    });
    if (!answer.ok) throw failureOf(answer);
    return answer.convs.find(({ c }) => c === spaceId);
  }

  private become(state: LinkState): void {
    if (this.current === state) return;
    this.current = state;
    for (const listeners of this.listeners.values()) {
      for (const { onState } of listeners) onState(state);
    }
  }
}

// What has no place cannot be put anywhere: the place it should have had shows as missing.
function isPlaced(value: unknown): value is PlacedEnvelope<unknown> {
  return typeof value === 'object' && value !== null && 's' in value && Number.isSafeInteger(value.s);
}

/** No answer in time counts as no connection. */
function answeredBy<Answer>(resolve: (answer: Answer) => void, reject: (error: ProblemError) => void) {
  return (late: Error | null, answer: Answer): void => {
    if (late) reject(new ProblemError({ status: 0, code: 'offline' }));
    else resolve(answer);
  };
}

function failureOf({ code, retryAfterMs }: ChatRefusal): ChatFailure {
  return new ChatFailure(code, retryAfterMs ?? null);
}

function askedDelayOf(error: Error): number | null {
  const { data } = error as { data?: { retryAfterMs?: unknown } };
  return typeof data?.retryAfterMs === 'number' ? data.retryAfterMs : null;
}
