import type { ChatSocket } from './chat-socket.ts';

/** How many messages may wait for a reader; each is at most one envelope. */
const MOST_UNREAD = 256;

/** What the types of engine.io keep to themselves: what waits to be sent, and the websocket below. */
interface Wire {
  writeBuffer: readonly unknown[];
  transport: { socket: { terminate: () => void } };
}

/**
 * Cuts off somebody who has stopped reading: what waits for them would grow in memory without end. The client
 * connects again and asks for what it missed; nothing is lost, since the database is the log.
 */
export function dropWhenLagging(socket: ChatSocket): void {
  // The one sign of a stuck reader is not in the types, nor is the way to let go of all that waits at once:
  // a polite close would wait for an answer from somebody who does not read.
  const { writeBuffer, transport } = socket.conn as unknown as Wire;
  if (writeBuffer.length > MOST_UNREAD) transport.socket.terminate();
}
