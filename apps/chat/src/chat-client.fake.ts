import { once } from 'node:events';
import type { Socket as Wire } from 'node:net';
import type {
  AuthRefreshAnswer,
  ChatRefusalCode,
  Hello,
  PlacedEnvelope,
  SendAnswer,
  SyncAnswer,
} from '@aparte/contracts';
import type { Envelope } from '@aparte/sealing';
import { io, type Socket } from 'socket.io-client';
import { memberOrigin } from './chat-process.fake.ts';

/** An envelope as it arrives live. */
export type Arrived = PlacedEnvelope<Envelope> & { c: string };

const PATIENCE_MS = 10_000;

/** One device of a member: a real socket.io client that remembers what arrived. */
export class ChatClient {
  readonly socket: Socket;
  readonly arrived: Arrived[] = [];
  private isAsleep = false;
  private readonly waiting: { count: number; resolve: () => void }[] = [];

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('env', (placed: Arrived) => {
      this.arrived.push(placed);
      for (const { count, resolve } of this.waiting) if (this.arrived.length >= count) resolve();
    });
  }

  /** Prepares a connection that has not begun. */
  static prepare(url: string, auth: object, origin: string | null = memberOrigin): ChatClient {
    const headers = origin === null ? {} : { extraHeaders: { origin } };
    return new ChatClient(
      io(url, {
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
        autoConnect: false,
        auth,
        ...headers,
      }),
    );
  }

  /** Connects with a token, and says hello. */
  static async open(url: string, token: string): Promise<ChatClient> {
    const client = ChatClient.prepare(url, { token, proto: 1 });
    await client.connect();
    return client;
  }

  /** Connects; answers the hello, and fails when the handshake is refused. */
  async connect(): Promise<Hello> {
    const hello = this.next<Hello>('hello');
    const refusal = this.next<Error>('connect_error').then((error) => {
      throw error;
    });
    this.socket.connect();
    return Promise.race([hello, refusal]);
  }

  /** Connects; answers `null`, or the code with which that was refused or ended at once. */
  async attempt(): Promise<string | null | undefined> {
    const kicked = this.next<{ code: string }>('kick').then(({ code }) => code);
    const refused = this.next<Error & { data?: { code: string } }>('connect_error').then(
      ({ data }) => data?.code,
    );
    const greeted = this.next('hello').then(() => null);
    this.socket.connect();
    return Promise.race([greeted, kicked, refused]);
  }

  /** Connects and answers why that was refused. */
  async refusal(): Promise<{ message: string; code: ChatRefusalCode | undefined }> {
    const refused = this.next<Error & { data?: { code: ChatRefusalCode } }>('connect_error');
    this.socket.connect();
    const { message, data } = await refused;
    return { message, code: data?.code };
  }

  /** The next time an event happens, with its first argument. */
  async next<T>(event: string): Promise<T> {
    const [first] = (await once(this.socket as unknown as NodeJS.EventEmitter, event, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    })) as [T];
    return first;
  }

  /** Waits until so many envelopes have arrived in all. */
  async hasArrived(count: number): Promise<Arrived[]> {
    if (this.arrived.length < count)
      await new Promise<void>((resolve) => {
        this.waiting.push({ count, resolve });
      });
    return this.arrived;
  }

  send(c: unknown, m: unknown): Promise<SendAnswer> {
    return this.call<SendAnswer>('send', { c, m });
  }

  sync(since: unknown, limit: unknown = 200): Promise<SyncAnswer<Envelope>> {
    return this.call<SyncAnswer<Envelope>>('sync', { since, limit });
  }

  refresh(token: unknown): Promise<AuthRefreshAnswer> {
    return this.call<AuthRefreshAnswer>('auth:refresh', { token });
  }

  /** Any call with any arguments; fails when it is not answered. */
  async call<T = { ok: boolean; code?: ChatRefusalCode }>(event: string, ...payloads: unknown[]): Promise<T> {
    return (await this.socket.timeout(PATIENCE_MS).emitWithAck(event, ...payloads)) as T;
  }

  /** Leaves everything unread that comes from now on, as a sleeping laptop does. */
  stopReading(): void {
    this.wire().pause();
    this.isAsleep = true;
  }

  close(): void {
    // Somebody asleep would not hear the farewell either.
    if (this.isAsleep) this.wire().destroy();
    this.socket.disconnect();
  }

  /** The connection below; the client library does not show it. */
  private wire(): Wire {
    return (this.socket.io.engine as unknown as { transport: { ws: { _socket: Wire } } }).transport.ws
      ._socket;
  }
}
