import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { BookingSessionEntity, ReservationEntity } from '@aparte/database-private';
import type { SelectQueryBuilder } from 'typeorm';
import {
  SessionsRepository,
  type BookedSession,
  type NewSession,
  type Stretch,
} from './sessions.repository.ts';

/** Sessions in `booking`; the exclusion constraints have the last word on who is first. */
@Injectable()
export class TypeormSessionsRepository extends SessionsRepository {
  override async findMine(id: string): Promise<BookedSession | null> {
    return (await sessions().where('session.id = :id', { id }).getRawOne<BookedSession>()) ?? null;
  }

  override async findByRequest(requestId: string): Promise<BookedSession | null> {
    const query = sessions().where('reservation.request_id = :requestId', { requestId });
    return (await query.getRawOne<BookedSession>()) ?? null;
  }

  override async ownReservations(endingAfter: Date): Promise<Stretch[]> {
    return currentManager()
      .createQueryBuilder(ReservationEntity, 'reservation')
      .select('lower(reservation.during)', 'startsAt')
      .addSelect('upper(reservation.during)', 'endsAt')
      .where("reservation.status = 'confirmed'")
      .andWhere('upper(reservation.during) > :endingAfter', { endingAfter })
      .getRawMany<Stretch>();
  }

  override async book({
    id,
    reservationId,
    requestId,
    repId,
    coachId,
    ...time
  }: NewSession): Promise<boolean> {
    // One statement by hand: the session must not be there when its time is not, and a rep may not delete it.
    // Never a plain insert: two of them wait for each other until a deadlock is found (booking.md §3).
    const booked: unknown[] = await currentManager().query(
      `WITH reserved AS (
         INSERT INTO booking.reservation (id, session_id, request_id, rep_id, coach_id, during, blocked, status)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'confirmed')
         ON CONFLICT DO NOTHING RETURNING session_id, rep_id, coach_id)
       INSERT INTO booking.session (id, rep_id, coach_id, state, revision)
       SELECT session_id, rep_id, coach_id, 'booked', 0 FROM reserved RETURNING id`,
      [reservationId, id, requestId, repId, coachId, rangeOf(time.during), rangeOf(time.blocked)],
    );
    return booked.length === 1;
  }

  override async cancel(id: string): Promise<void> {
    const manager = currentManager();
    await manager.update(ReservationEntity, { sessionId: id, status: 'confirmed' }, { status: 'cancelled' });
    await manager
      .createQueryBuilder()
      .update(BookingSessionEntity)
      .set({ state: 'cancelled', revision: () => 'revision + 1' })
      .where("id = :id AND state = 'booked'", { id })
      .execute();
  }

  override async cancelComing(coachId: string, after: Date): Promise<void> {
    const coming = await currentManager()
      .createQueryBuilder(ReservationEntity, 'reservation')
      .select('reservation.session_id', 'sessionId')
      .where("reservation.coach_id = :coachId AND reservation.status = 'confirmed'", { coachId })
      .andWhere('lower(reservation.during) > :after', { after })
      .getRawMany<{ sessionId: string }>();
    for (const { sessionId } of coming) await this.cancel(sessionId);
  }
}

function sessions(): SelectQueryBuilder<BookingSessionEntity> {
  return currentManager()
    .createQueryBuilder(BookingSessionEntity, 'session')
    .innerJoin(ReservationEntity, 'reservation', 'reservation.session_id = session.id')
    .select('session.id', 'id')
    .addSelect('session.coach_id', 'coachId')
    .addSelect('session.state', 'state')
    .addSelect('lower(reservation.during)', 'startsAt')
    .addSelect('upper(reservation.during)', 'endsAt');
}

function rangeOf({ startsAt, endsAt }: Stretch): string {
  return `[${startsAt.toISOString()},${endsAt.toISOString()})`;
}
