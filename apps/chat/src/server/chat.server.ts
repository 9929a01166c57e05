import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { ChatConfig } from '../chat.config.ts';
import { Gatekeeper, HandshakeRefused } from '../connections/gatekeeper.ts';
import { ChatHandlers } from './chat.handlers.ts';
import type { ChatSocket, ChatSocketServer } from './chat-socket.ts';
import { Heartbeat } from './heartbeat.ts';

/** Largest frame: a full send of 20 envelopes in base64url, with room for their headers. */
const LARGEST_FRAME_BYTES = 2 * 1024 * 1024;

/**
 * The socket.io server, bound to Nest's HTTP server directly: Nest's own gateways leave a call unanswered when a
 * handler throws and cost most of the throughput (docs/adr/0005-chat-without-gateways.md).
 */
@Injectable()
export class ChatServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: ChatSocketServer | null = null;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: ChatConfig,
    private readonly gatekeeper: Gatekeeper,
    private readonly handlers: ChatHandlers,
    private readonly heartbeat: Heartbeat,
  ) {}

  onApplicationBootstrap(): void {
    const { memberOrigin } = this.config;
    this.server = new Server(this.host.httpAdapter.getHttpServer() as HttpServer, {
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: LARGEST_FRAME_BYTES,
      pingInterval: 20_000,
      pingTimeout: 10_000,
      perMessageDeflate: false,
      cors: { origin: memberOrigin },
      allowRequest: ({ headers: { origin } }, decide) => {
        decide(null, origin === undefined || origin === memberOrigin);
      },
    });
    this.server.use((socket, next) => {
      this.gatekeeper.admit(socket).then(
        () => {
          next();
        },
        (error: unknown) => {
          next(error instanceof HandshakeRefused ? error : new HandshakeRefused('internal-error'));
        },
      );
    });
    this.server.on('connection', (socket) => {
      this.welcome(socket);
    });
    this.heartbeat.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.heartbeat.stop();
    await this.server?.close();
  }

  private welcome(socket: ChatSocket): void {
    this.gatekeeper.register(socket);
    this.handlers.bind(socket);
    this.heartbeat.greet(socket);
  }
}
