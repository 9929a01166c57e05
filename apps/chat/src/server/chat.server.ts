import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server as HttpServer } from 'node:http';
import type { Socket as Wire } from 'node:net';
import { Server } from 'socket.io';
import { ChatCalls } from '../calls/chat-calls.ts';
import { ChatConfig } from '../chat.config.ts';
import type { ChatSocket, ChatSocketServer } from '../connections/chat-socket.ts';
import { Gatekeeper } from '../connections/gatekeeper.ts';
import { Announcements } from './announcements.ts';

/** Largest frame: a full send of the largest envelopes in base64url (900 kB), with room for their headers. */
const LARGEST_FRAME_BYTES = 1024 * 1024;

/** How long a client may take to answer the farewell when the process stops. */
const FAREWELL_MS = 1_000;

/**
 * The socket.io server, bound to Nest's HTTP server directly: Nest's own gateways leave a call unanswered when a
 * handler throws, and cost most of the throughput (docs/adr/0005-chat-without-gateways.md).
 */
@Injectable()
export class ChatServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: ChatSocketServer | null = null;
  private readonly wires = new Set<Wire>();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: ChatConfig,
    private readonly gatekeeper: Gatekeeper,
    private readonly calls: ChatCalls,
    private readonly announcements: Announcements,
  ) {}

  onApplicationBootstrap(): void {
    const { memberOrigin } = this.config;
    const http = this.host.httpAdapter.getHttpServer() as HttpServer;
    http.on('connection', (wire: Wire) => {
      this.wires.add(wire);
      wire.once('close', () => this.wires.delete(wire));
    });
    this.server = new Server(http, {
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: LARGEST_FRAME_BYTES,
      connectTimeout: 10_000,
      pingInterval: 20_000,
      pingTimeout: 10_000,
      perMessageDeflate: false,
      allowRequest: ({ headers: { origin } }, decide) => {
        // Callers without an Origin header are no browsers, and carry nobody's cookie.
        decide(null, origin === undefined || origin === memberOrigin);
      },
    });
    this.server.use((socket, next) => {
      void this.gatekeeper.admit(socket).then((refusal) => {
        next(refusal ?? undefined);
      });
    });
    this.server.on('connection', (socket) => {
      this.welcome(socket);
    });
  }

  /** Answers the calls under way, then closes: clients see a lost connection and come back by themselves. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.calls.close();
    const cutOff = setTimeout(() => {
      for (const wire of this.wires) wire.destroy();
    }, FAREWELL_MS);
    await this.server?.close();
    clearTimeout(cutOff);
  }

  private welcome(socket: ChatSocket): void {
    if (!this.gatekeeper.register(socket)) return;
    this.calls.bind(socket);
    this.announcements.greet(socket);
  }
}
