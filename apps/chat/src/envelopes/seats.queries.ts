import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SeatClaimEntity } from '@aparte/database-private';
import { Clock } from '@aparte/platform';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import type { ChatSession } from '../connections/chat-sessions.queries.ts';
import { ChatProblem } from './envelopes.errors.ts';

/** Reads whether a rep has a seat; a coach needs none. */
@Injectable()
export class SeatsQueries {
  constructor(private readonly clock: Clock) {}

  /** Runs inside the person's unit of work. Throws ChatProblem `seat-ended`. */
  async require({ kind, accountId }: Pick<ChatSession, 'kind' | 'accountId'>): Promise<void> {
    if (kind !== 'rep') return;
    const today = this.clock.now().toISOString().slice(0, 10);
    const mine = { repId: accountId };
    const serves = await currentManager().existsBy(SeatClaimEntity, [
      { ...mine, endsOn: IsNull() },
      { ...mine, endsOn: MoreThanOrEqual(today) },
    ]);
    if (!serves) throw new ChatProblem('seat-ended');
  }
}
