import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SeatClaimEntity } from '@aparte/database-private';
import { SeatClaimsRepository, type HeldSeat, type NewClaim } from './seat-claims.repository.ts';

const TAKE_LOWEST_FREE_SEAT = `
  INSERT INTO seat.claim (voucher_index, org_ref, rep_id, seat_number, claimed_on)
  SELECT $1, o.org_ref, $3, number, $4::date
    FROM seat.offer o, generate_series(1, o.seats) AS number
   WHERE o.org_ref = $2 AND o.paid_until >= $4::date
     AND NOT EXISTS (SELECT FROM seat.claim c WHERE c.org_ref = o.org_ref AND c.seat_number = number)
   ORDER BY number
   LIMIT 1
  ON CONFLICT DO NOTHING
  RETURNING seat_number`;

/** The last day of the seat, or what the firm has paid; a seat that was never paid for is nobody's. */
const STAYS_TAKEN_UNTIL = `
  coalesce(ends_on, (SELECT o.paid_until FROM seat.offer o WHERE o.org_ref = claim.org_ref), claimed_on)`;

/** Claims in `seat.claim`. */
@Injectable()
export class TypeormSeatClaimsRepository extends SeatClaimsRepository {
  override async tryTake({ voucherIndex, orgRef, repId, claimedOn }: NewClaim): Promise<boolean> {
    // Raw SQL, because finding the free number and taking it must be one statement: the unique seat number decides races.
    const taken = await currentManager().query<unknown[]>(TAKE_LOWEST_FREE_SEAT, [
      voucherIndex,
      orgRef,
      repId,
      claimedOn,
    ]);
    return taken.length > 0;
  }

  override isUsed(voucherIndex: Buffer): Promise<boolean> {
    return currentManager().existsBy(SeatClaimEntity, { voucherIndex });
  }

  override hasSeat(repId: string): Promise<boolean> {
    return currentManager().existsBy(SeatClaimEntity, { repId });
  }

  override async heldBy(repId: string): Promise<HeldSeat | null> {
    const claim = await currentManager().findOneBy(SeatClaimEntity, { repId });
    if (!claim) return null;
    const { voucherIndex, orgRef, endsOn } = claim;
    return { voucherIndex, orgRef, isEnding: endsOn !== null };
  }

  override async leave(repId: string): Promise<void> {
    await currentManager()
      .createQueryBuilder()
      .update(SeatClaimEntity)
      .set({ repId: null, heldUntil: () => STAYS_TAKEN_UNTIL, endsOn: null, endTold: null })
      .where({ repId })
      .execute();
  }
}
