import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { IdentitySessionEntity } from '@aparte/database-private';
import { sessionTokenHash } from '@aparte/platform';
import { In, Raw } from 'typeorm';
import { PrivateDatabase, type MemberKind } from '../database/private-database.ts';

/** A person whose chat token counts. */
export interface ChatSession {
  accountId: string;
  kind: MemberKind;
  token: string;
  expiresAt: Date;
}

const KINDS: Readonly<Record<string, MemberKind>> = { app_rep: 'rep', app_coach: 'coach' };

/** The clock of the database decides, as it does for every row that a session opens. */
const stillCounts = Raw((expiresAt) => `${expiresAt} > now()`);

/** Looks chat sessions up; only tokens made for the chat count. */
@Injectable()
export class ChatSessionsQueries {
  constructor(private readonly database: PrivateDatabase) {}

  /** The session of a token, or `null` when it is unknown, over, or made for something else. */
  async find(token: string): Promise<ChatSession | null> {
    const row = await this.database.auth.run(null, () =>
      currentManager().findOne(IdentitySessionEntity, {
        where: { tokenHash: sessionTokenHash(token), purpose: 'chat', expiresAt: stillCounts },
      }),
    );
    const kind = row ? KINDS[row.surface] : undefined;
    return row && kind ? { accountId: row.accountId, kind, token, expiresAt: row.expiresAt } : null;
  }

  /** Which of these tokens no longer count: signed out, or over. */
  async ended(tokens: readonly string[]): Promise<Set<string>> {
    if (tokens.length === 0) return new Set();
    const byHash = new Map(tokens.map((token) => [sessionTokenHash(token).toString('hex'), token]));
    const alive = await this.database.auth.run(null, () =>
      currentManager().find(IdentitySessionEntity, {
        select: { tokenHash: true },
        where: { tokenHash: In(tokens.map(sessionTokenHash)), expiresAt: stillCounts },
      }),
    );
    for (const { tokenHash } of alive) byHash.delete(tokenHash.toString('hex'));
    return new Set(byHash.values());
  }
}
