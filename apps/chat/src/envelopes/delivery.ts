import { Injectable } from '@nestjs/common';
import type { ChatSocket } from '../connections/chat-socket.ts';
import { Connections } from '../connections/connections.ts';
import { dropWhenLagging } from '../connections/drop-when-lagging.ts';
import type { SentEnvelopes } from './send-envelopes.ts';

/** Tells the members of a space what has just been stored. */
@Injectable()
export class Delivery {
  constructor(private readonly connections: Connections) {}

  /** To every connection of every member but the sender's own, whose copy is the answer to the call. */
  toOthers(sender: ChatSocket, space: string, { fresh, memberIds }: SentEnvelopes): void {
    for (const socket of this.connections.of(memberIds)) {
      if (socket === sender) continue;
      for (const { envelope, seq, receivedAt } of fresh)
        socket.emit('env', { c: space, s: seq, at: receivedAt.toISOString(), e: envelope });
      dropWhenLagging(socket);
    }
  }
}
