import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { MatchEndedEvents } from '../match-ending/match-ended.events.ts';
import { SessionsRepository } from './sessions.repository.ts';

/** Gives up the coming sessions with a coach whom the rep leaves. */
@Injectable()
export class CancelComingSessions implements OnModuleInit {
  constructor(
    private readonly matchEnded: MatchEndedEvents,
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.matchEnded.listen(({ coachId }) => this.sessions.cancelComing(coachId, this.clock.now()));
  }
}
