import { Injectable } from '@nestjs/common';
import { Clock, NotFound } from '@aparte/platform';
import { cancellationDeadline } from './cancellation.rules.ts';
import { TooLateToCancel } from './sessions.errors.ts';
import { SessionsRepository, type BookedSession } from './sessions.repository.ts';

/** A rep gives up a booked session while cancelling is still free; giving up twice answers like once. */
@Injectable()
export class CancelSession {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound, TooLateToCancel. */
  async execute(sessionId: string): Promise<BookedSession> {
    // A session of somebody else is "not found": a 403 would confirm that it exists.
    const session = await this.sessions.findMine(sessionId);
    if (!session) throw new NotFound();
    if (session.state === 'cancelled') return session;

    const deadline = cancellationDeadline(session.startsAt);
    if (this.clock.now() > deadline) throw new TooLateToCancel(deadline);

    await this.sessions.cancel(session.id);
    return { ...session, state: 'cancelled' };
  }
}
