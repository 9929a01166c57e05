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

  override async ownReservations(): Promise<Stretch[]> {
    return currentManager()
      .createQueryBuilder(ReservationEntity, 'reservation')
      .select('lower(reservation.during)', 'startsAt')
      .addSelect('upper(reservation.during)', 'endsAt')
      .where("reservation.status = 'confirmed'")
      .getRawMany<Stretch>();
  }

  override async book(session: NewSession): Promise<boolean> {
    const { id, reservationId, requestId, repId, coachId } = session;
    const manager = currentManager();
    await manager.insert(BookingSessionEntity, { id, repId, coachId, state: 'booked', revision: 0 });
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(ReservationEntity)
      .values({
        id: reservationId,
        sessionId: id,
        requestId,
        coachId,
        repId,
        during: rangeOf(session.during),
        blocked: rangeOf(session.blocked),
        status: 'confirmed',
      })
      // Never a plain insert: two of them wait for each other until a deadlock is found (booking.md).
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length === 1;
  }

  override async cancel(id: string): Promise<void> {
    const manager = currentManager();
    await manager.update(ReservationEntity, { sessionId: id }, { status: 'cancelled' });
    await manager
      .createQueryBuilder()
      .update(BookingSessionEntity)
      .set({ state: 'cancelled', revision: () => 'revision + 1' })
      .where('id = :id', { id })
      .execute();
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
