import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SeatClaimEntity, SeatOfferEntity } from '@aparte/database-private';
import { IsNull, type FindOptionsWhere } from 'typeorm';
import { HeldSeatsRepository, type HeldSeat } from './held-seats.repository.ts';

/** Seats in `seat.claim`. */
@Injectable()
export class TypeormHeldSeatsRepository extends HeldSeatsRepository {
  override async all(): Promise<HeldSeat[]> {
    return currentManager()
      .createQueryBuilder(SeatClaimEntity, 'claim')
      .innerJoin(SeatOfferEntity, 'offer', 'offer.org_ref = claim.org_ref')
      .select('claim.voucher_index', 'voucherIndex')
      .addSelect('claim.rep_id', 'repId')
      .addSelect('claim.ends_on::text', 'endsOn')
      .addSelect('claim.end_told', 'told')
      .addSelect('offer.paid_until::text', 'paidUntil')
      .where('claim.rep_id IS NOT NULL')
      .orderBy('claim.voucher_index')
      .getRawMany<HeldSeat>();
  }

  override async setEnd(seat: HeldSeat, endsOn: string | null): Promise<void> {
    await currentManager().update(SeatClaimEntity, asSeen(seat), { endsOn, endTold: null });
  }

  override async free(seat: HeldSeat): Promise<void> {
    await currentManager().delete(SeatClaimEntity, asSeen(seat));
  }

  override async markTold(seat: HeldSeat, told: 'set' | 'near'): Promise<void> {
    await currentManager().update(SeatClaimEntity, asSeen(seat), { endTold: told });
  }
}

function asSeen({ voucherIndex, repId, endsOn }: HeldSeat): FindOptionsWhere<SeatClaimEntity> {
  return { voucherIndex, repId, endsOn: endsOn ?? IsNull() };
}
