import { Injectable } from '@nestjs/common';
import { CHAT_PROTOCOL_VERSION } from '@aparte/contracts';
import { EdgeStrategy } from '@aparte/platform';
import { ChatSessionsQueries, type ChatSession } from './chat-sessions.queries.ts';
import { HandshakeRefused } from './handshake-refused.ts';

const TOKEN = /^[0-9a-f]{64}$/;

/** What a client shows when it opens a socket. */
export interface ShownTicket {
  auth: Record<string, unknown>;
}

/** Recognises a member by the chat ticket of a handshake: the one way into the chat. */
@Injectable()
export class ChatTicketStrategy extends EdgeStrategy<ShownTicket, ChatSession> {
  constructor(private readonly sessions: ChatSessionsQueries) {
    super();
  }

  /** @throws HandshakeRefused when this is no ticket of this protocol at all. */
  override async validate({ auth }: ShownTicket): Promise<ChatSession | null> {
    const { token, proto } = auth;
    if (proto !== CHAT_PROTOCOL_VERSION) throw new HandshakeRefused('validation-failed');
    if (typeof token !== 'string' || !TOKEN.test(token)) throw new HandshakeRefused('validation-failed');
    return this.sessions.find(token);
  }
}
