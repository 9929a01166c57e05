import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, BookingSessionEntity, ReservationEntity } from '@aparte/database-private';

/** A session as both sides may see it, with the other person's name. */
export interface SessionView {
  id: string;
  /** Nobody any more once the rep was erased; then the names are missing too. */
  repId: string | null;
  coachId: string;
  state: 'booked' | 'cancelled';
  startsAt: Date;
  endsAt: Date;
  peerName: string | null;
  peerTimeZone: string | null;
}

/** Which side of a session reads it. */
export type SessionSide = 'rep' | 'coach';

/** Reads sessions for screens; row security leaves the reader's own. */
@Injectable()
export class SessionsQueries {
  /** Sessions of the reader that end after an instant and start before another, in order of time. */
  async between(side: SessionSide, from: Date, until: Date): Promise<SessionView[]> {
    const peer = side === 'rep' ? 'coach_id' : 'rep_id';
    return currentManager()
      .createQueryBuilder(BookingSessionEntity, 'session')
      .innerJoin(ReservationEntity, 'reservation', 'reservation.session_id = session.id')
      .leftJoin(AccountEntity, 'peer', `peer.id = session.${peer}`)
      .select('session.id', 'id')
      .addSelect('session.rep_id', 'repId')
      .addSelect('session.coach_id', 'coachId')
      .addSelect('session.state', 'state')
      .addSelect('lower(reservation.during)', 'startsAt')
      .addSelect('upper(reservation.during)', 'endsAt')
      .addSelect('peer.display_name', 'peerName')
      .addSelect('peer.time_zone', 'peerTimeZone')
      .where('upper(reservation.during) > :from AND lower(reservation.during) < :until', { from, until })
      .orderBy('lower(reservation.during)', 'ASC')
      .getRawMany<SessionView>();
  }
}
