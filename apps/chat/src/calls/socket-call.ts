import type { ChatSocket } from '../connections/chat-socket.ts';

/** One call of the protocol: what a client may ask by an event, and how it is answered. */
export abstract class SocketCall {
  /** Name of the event. */
  abstract readonly event: string;
  /** Does what was asked. Throws ChatProblem or TooManyRequests; anything else is a fault of ours. */
  abstract handle(socket: ChatSocket, payload: unknown): Promise<{ ok: true }>;
}
