import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as ask,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type CallHook, ChatLine, type PushHook } from './chat-line.ts';

/** A request as it reached the server in the middle. */
export interface SeenRequest {
  method: string;
  path: string;
  body: unknown;
}

/** An answer: from the real server, or made up. */
export interface Answer {
  status: number;
  body: unknown;
}

/** What to do with an answer of the real server. */
export type AnswerHook<Body = unknown> = (body: Body, seen: SeenRequest) => unknown;

/** What to answer in place of the real server; undefined lets the request through. */
export type RequestHook = (seen: SeenRequest) => Answer | undefined;

/** Longer than any run: a connection that is closed just as a client uses it again looks like an attack. */
const KEEP_ALIVE_MS = 3_600_000;

interface Route<Hook> {
  method: string;
  path: RegExp;
  hook: Hook;
}

/** Where the real servers are, and what they believe their public origin to be. */
export interface RealServers {
  api: string;
  chat: string;
  publicOrigin: string;
}

/**
 * The server that a client believes to be the real one: everything passes through here and, while hooks are set, is
 * changed, kept back, answered differently or made up. Without hooks it is a plain reverse proxy.
 */
export class HostileProxy {
  /** Everything that the client asked over HTTP. */
  readonly seen: SeenRequest[] = [];
  private readonly real: RealServers;
  private readonly server: Server;
  private readonly lines = new Set<ChatLine>();
  private readonly calls = new Map<string, CallHook>();
  private readonly pushes = new Map<string, PushHook>();
  private answers: Route<AnswerHook>[] = [];
  private requests: Route<RequestHook>[] = [];

  private constructor(real: RealServers, server: Server) {
    this.real = real;
    this.server = server;
    server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
      void this.serve(incoming, outgoing).catch(() => outgoing.destroy());
    });
    server.on('upgrade', (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
      this.upgrade(incoming, client, head);
    });
  }

  /** Listens between a client and these servers; port 0 takes a free one. */
  static async start(real: RealServers, port = 0): Promise<HostileProxy> {
    const server = createServer();
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    const proxy = new HostileProxy(real, server);
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  /** Where clients find it. */
  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** Changes what a route answers. */
  onAnswer<Body>(method: string, path: RegExp, hook: AnswerHook<Body>): void {
    this.answers.push({ method, path, hook: hook as AnswerHook });
  }

  /** Answers a route itself. */
  onRequest(method: string, path: RegExp, hook: RequestHook): void {
    this.requests.push({ method, path, hook });
  }

  /** Stands between the client and a call of the conversation. */
  onCall<Request, Reply>(event: string, hook: CallHook<Request, Reply>): void {
    this.calls.set(event, hook as CallHook);
  }

  /** Stands between the server and what it tells. */
  onPush<Payload>(event: string, hook: PushHook<Payload>): void {
    this.pushes.set(event, hook as PushHook);
  }

  /** Tells the client something of its own accord. */
  push(event: string, payload: unknown): void {
    for (const line of this.lines) line.push(event, payload);
  }

  /** Breaks every connection of the conversation; clients come back by themselves. */
  cut(): void {
    for (const line of this.lines) line.cut();
    this.lines.clear();
  }

  /** Becomes an honest server again. */
  behave(): void {
    this.answers = [];
    this.requests = [];
    this.calls.clear();
    this.pushes.clear();
  }

  async stop(): Promise<void> {
    this.cut();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = incoming;
    const sent = await bytesOf(incoming);
    const seen = { method, path: url, body: jsonOf(sent) };
    if (url.startsWith('/v1/')) this.seen.push(seen);

    const madeUp = find(this.requests, seen)?.hook(seen);
    if (madeUp) {
      reply(outgoing, madeUp.status, { 'content-type': 'application/json' }, encoded(madeUp.body));
      return;
    }
    const headers = this.headersFor(incoming, this.real.api);
    // A connection of its own each time: one kept open may be closed by the other side just as it is used again.
    const question = ask(this.real.api + url, { method, headers, agent: false });
    question.end(sent);
    const [answer] = (await once(question, 'response')) as [IncomingMessage];
    const received = await bytesOf(answer);
    const route = (answer.statusCode ?? 500) < 400 ? find(this.answers, seen) : undefined;
    const given = route ? encoded(route.hook(jsonOf(received), seen)) : received;
    reply(outgoing, answer.statusCode ?? 502, answer.headers, given);
  }

  private upgrade(incoming: IncomingMessage, client: Duplex, head: Buffer): void {
    const headers = this.headersFor(incoming, this.real.chat);
    const question = ask(this.real.chat + (incoming.url ?? '/'), { headers });
    question.on('upgrade', (answer: IncomingMessage, server: Duplex, first: Buffer) => {
      client.write(headText(answer));
      const line = new ChatLine(client, server, { calls: this.calls, pushes: this.pushes });
      this.lines.add(line);
      client.on('close', () => this.lines.delete(line));
      if (first.length > 0) server.unshift(first);
      if (head.length > 0) client.unshift(head);
    });
    question.on('response', () => client.destroy());
    question.on('error', () => client.destroy());
    client.on('error', () => question.destroy());
    question.end();
  }

  private headersFor(incoming: IncomingMessage, target: string): IncomingHttpHeaders {
    const headers = without(incoming.headers, ['accept-encoding']);
    const own = headers.origin === undefined ? {} : { origin: this.real.publicOrigin };
    return { ...headers, ...own, host: new URL(target).host };
  }
}

/** The route that was set last wins, so that an attack can change its mind. */
function find<Hook>(routes: readonly Route<Hook>[], { method, path }: SeenRequest): Route<Hook> | undefined {
  return routes.findLast((route) => route.method === method && route.path.test(path));
}

function reply(outgoing: ServerResponse, status: number, headers: IncomingHttpHeaders, body: Buffer): void {
  const rest = without(headers, ['content-length', 'transfer-encoding', 'connection']);
  outgoing.writeHead(status, rest);
  outgoing.end(body);
}

function without(headers: IncomingHttpHeaders, names: readonly string[]): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

function headText({ statusCode, statusMessage, rawHeaders }: IncomingMessage): string {
  const lines = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1] ?? ''}`] : [],
  );
  return [`HTTP/1.1 ${statusCode ?? 101} ${statusMessage ?? ''}`, ...lines, '', ''].join('\r\n');
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}

function encoded(body: unknown): Buffer {
  return body === null ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
}
