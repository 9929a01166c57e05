/** A session of a rep with the time reserved for it. */
export interface BookedSession {
  id: string;
  coachId: string;
  state: 'booked' | 'cancelled';
  startsAt: Date;
  endsAt: Date;
}

/** A stretch of time. */
export interface Stretch {
  startsAt: Date;
  endsAt: Date;
}

/** A session about to be booked. */
export interface NewSession {
  id: string;
  reservationId: string;
  requestId: string;
  repId: string;
  coachId: string;
  during: Stretch;
  blocked: Stretch;
}

/** Sessions and their reservations; every method sees only what belongs to the rep behind the unit of work. */
export abstract class SessionsRepository {
  /** One session of this rep. */
  abstract findMine(id: string): Promise<BookedSession | null>;
  /** The session that a request has made already. */
  abstract findByRequest(requestId: string): Promise<BookedSession | null>;
  /** When the rep is taken, of what has not ended at that instant. */
  abstract ownReservations(endingAfter: Date): Promise<Stretch[]>;
  /**
   * Books, or leaves everything as it was and answers false: the coach or the rep is taken by then, or this request
   * has booked before.
   */
  abstract book(session: NewSession): Promise<boolean>;
  /** Gives the time back; giving it back twice changes nothing. */
  abstract cancel(id: string): Promise<void>;
  /** Gives back the time of every session with this coach that begins after an instant. */
  abstract cancelComing(coachId: string, after: Date): Promise<void>;
}
