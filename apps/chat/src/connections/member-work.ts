import { Injectable } from '@nestjs/common';
import { PrivateDatabase } from '../database/private-database.ts';
import { ChatProblem } from '../envelopes/envelopes.errors.ts';
import { ChatSessionsQueries, type ChatSession } from './chat-sessions.queries.ts';

/** Does work in the database as the person behind a session, and as nobody else. */
@Injectable()
export class MemberWork {
  constructor(
    private readonly database: PrivateDatabase,
    private readonly sessions: ChatSessionsQueries,
  ) {}

  /** Throws ChatProblem `not-signed-in` when the session has ended meanwhile. */
  async run<T>(session: ChatSession, work: () => Promise<T>): Promise<T> {
    try {
      return await this.database.of(session.kind).run(session.token, work);
    } catch (error) {
      // To the database somebody whose session has ended is nobody, and finds nothing of their own.
      const isMissing = error instanceof ChatProblem && error.code === 'not-found';
      if (isMissing && !(await this.sessions.find(session.token))) throw new ChatProblem('not-signed-in');
      throw error;
    }
  }
}
