import type { ClientToServer, ServerToClient } from '@aparte/contracts';
import type { Envelope } from '@aparte/sealing';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { CallQueue } from './call-queue.ts';
import type { ChatSession } from './chat-sessions.queries.ts';

/** What a socket remembers. */
export interface SocketMemory {
  session: ChatSession;
  calls: CallQueue;
}

/** A typed socket of the chat protocol. */
export type ChatSocket = Socket<
  ClientToServer<Envelope>,
  ServerToClient<Envelope>,
  DefaultEventsMap,
  SocketMemory
>;

/** The typed socket.io server of the chat protocol. */
export type ChatSocketServer = Server<
  ClientToServer<Envelope>,
  ServerToClient<Envelope>,
  DefaultEventsMap,
  SocketMemory
>;
