import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { MemberNameQueries } from './member-name.queries.ts';
import type { RepSessionDto } from './sessions.dto.ts';
import { sessionForRep } from './sessions.presenter.ts';
import { SessionsQueries } from './sessions.queries.ts';
import type { BookedSession } from './sessions.repository.ts';

const YEAR_MS = 366 * 86_400_000;

/** Shows a rep their sessions: the past year and everything to come. */
@Injectable()
export class RepSessionsQueries {
  constructor(
    private readonly sessions: SessionsQueries,
    private readonly names: MemberNameQueries,
    private readonly clock: Clock,
  ) {}

  /** Every session, cancelled ones included, in order of time. */
  async all(): Promise<RepSessionDto[]> {
    const now = this.clock.now().getTime();
    const views = await this.sessions.between('rep', new Date(now - YEAR_MS), new Date(now + YEAR_MS));
    return views.map((view) => sessionForRep(view, view.peerName ?? ''));
  }

  /** The next session that has not ended, if any. */
  async next(): Promise<RepSessionDto | null> {
    const now = this.clock.now();
    const views = await this.sessions.between('rep', now, new Date(now.getTime() + YEAR_MS));
    const next = views.find(({ state }) => state === 'booked');
    return next ? sessionForRep(next, next.peerName ?? '') : null;
  }

  /** One session that was just booked or cancelled. */
  async one(session: BookedSession): Promise<RepSessionDto> {
    return sessionForRep(session, await this.names.of(session.coachId));
  }
}
