import {
  SessionsRepository,
  type BookedSession,
  type NewSession,
  type Stretch,
} from './sessions.repository.ts';

/** The sessions of one rep, kept in memory; time that others have taken is put in beforehand. */
export class FakeSessionsRepository extends SessionsRepository {
  private readonly booked: (BookedSession & { requestId: string; blocked: Stretch })[] = [];
  private readonly takenOfCoaches: (Stretch & { coachId: string })[] = [];

  /** Somebody else has taken time of a coach, pauses included. */
  takeTimeOf(coachId: string, stretch: Stretch): void {
    this.takenOfCoaches.push({ coachId, ...stretch });
  }

  override findMine(id: string): Promise<BookedSession | null> {
    return Promise.resolve(told(this.booked.find((session) => session.id === id)));
  }

  override findByRequest(requestId: string): Promise<BookedSession | null> {
    return Promise.resolve(told(this.booked.find((session) => session.requestId === requestId)));
  }

  override ownReservations(endingAfter: Date): Promise<Stretch[]> {
    const live = this.booked.filter(({ state, endsAt }) => state === 'booked' && endsAt > endingAfter);
    return Promise.resolve(live.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })));
  }

  override book({ id, coachId, requestId, during, blocked }: NewSession): Promise<boolean> {
    const live = this.booked.filter(({ state }) => state === 'booked');
    const coachTaken = [
      ...live.map((session) => ({ coachId: session.coachId, ...session.blocked })),
      ...this.takenOfCoaches,
    ].some((taken) => taken.coachId === coachId && meet(taken, blocked));
    const repTaken = live.some((session) => meet(session, during));
    const repeated = this.booked.some((session) => session.requestId === requestId);
    if (coachTaken || repTaken || repeated) return Promise.resolve(false);

    this.booked.push({ id, coachId, requestId, state: 'booked', ...during, blocked });
    return Promise.resolve(true);
  }

  override cancel(id: string): Promise<void> {
    for (const session of this.booked) if (session.id === id) session.state = 'cancelled';
    return Promise.resolve();
  }

  override cancelComing(coachId: string, after: Date): Promise<void> {
    for (const session of this.booked)
      if (session.coachId === coachId && session.startsAt > after) session.state = 'cancelled';
    return Promise.resolve();
  }
}

function told(session: BookedSession | undefined): BookedSession | null {
  if (!session) return null;
  const { id, coachId, state, startsAt, endsAt } = session;
  return { id, coachId, state, startsAt, endsAt };
}

function meet(one: Stretch, other: Stretch): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
