import { Injectable } from '@nestjs/common';
import type { ChatSocket } from './chat-socket.ts';

/** The sockets that are open in this process, by person. Kept in memory only: nothing says who is online. */
@Injectable()
export class Connections {
  private readonly byAccount = new Map<string, Set<ChatSocket>>();

  /** Counts a socket in. */
  add(socket: ChatSocket): void {
    const sockets = this.byAccount.get(socket.data.session.accountId) ?? new Set();
    sockets.add(socket);
    this.byAccount.set(socket.data.session.accountId, sockets);
  }

  /** Counts a socket out. */
  remove(socket: ChatSocket): void {
    const { accountId } = socket.data.session;
    const sockets = this.byAccount.get(accountId);
    sockets?.delete(socket);
    if (sockets?.size === 0) this.byAccount.delete(accountId);
  }

  /** How many sockets a person has open. */
  count(accountId: string): number {
    return this.byAccount.get(accountId)?.size ?? 0;
  }

  /** The open sockets of these people. */
  of(accountIds: readonly string[]): ChatSocket[] {
    return accountIds.flatMap((accountId) => [...(this.byAccount.get(accountId) ?? [])]);
  }

  /** Every open socket. */
  all(): ChatSocket[] {
    return [...this.byAccount.values()].flatMap((sockets) => [...sockets]);
  }
}
