import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SeatClaimEntity, SeatOfferEntity } from '@aparte/database-private';

/** An organisation as somebody with a voucher may see it. */
export interface OfferView {
  orgName: string;
  /** Whether a seat is bought, paid for today, and not claimed. */
  hasFreeSeat: boolean;
}

/** Reads the copy of the offers; runs inside a unit of `app_auth`. */
@Injectable()
export class OffersQueries {
  /** The name of an organisation that offers seats, whatever has become of them. */
  async findName(orgRef: string): Promise<string | null> {
    const offer = await currentManager().findOneBy(SeatOfferEntity, { orgRef });
    return offer?.orgName ?? null;
  }

  /** The offer of an organisation as it stands on a day. */
  async find(orgRef: string, today: string): Promise<OfferView | null> {
    const manager = currentManager();
    const offer = await manager.findOneBy(SeatOfferEntity, { orgRef });
    if (!offer) return null;

    const claimed = await manager.countBy(SeatClaimEntity, { orgRef });
    const isPaid = offer.paidUntil !== null && offer.paidUntil >= today;
    return { orgName: offer.orgName, hasFreeSeat: isPaid && claimed < offer.seats };
  }
}
