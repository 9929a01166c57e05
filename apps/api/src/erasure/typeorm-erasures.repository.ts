import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, ErasureEntity, SeatClaimEntity, SeatOfferEntity } from '@aparte/database-private';
import { Clock } from '@aparte/platform';
import { utcDate } from '../process/utc-date.ts';
import { ErasuresRepository } from './erasures.repository.ts';

/** Erasures; foreign keys take along what belongs to an account, and forget its name elsewhere. */
@Injectable()
export class TypeormErasuresRepository extends ErasuresRepository {
  constructor(private readonly clock: Clock) {
    super();
  }

  override async erase(repId: string): Promise<boolean> {
    const manager = currentManager();
    const claim = await manager.findOneBy(SeatClaimEntity, { repId });
    if (claim) {
      const offer = await manager.findOneBy(SeatOfferEntity, { orgRef: claim.orgRef });
      await manager.update(
        SeatClaimEntity,
        { repId },
        { heldUntil: offer?.paidUntil ?? utcDate(this.clock.now()) },
      );
    }
    // The same request may have arrived twice at once.
    const noted = manager.createQueryBuilder().insert().into(ErasureEntity).values({ accountId: repId });
    await noted.orIgnore().execute();
    const { affected } = await manager.delete(AccountEntity, { id: repId });
    return affected === 1;
  }

  override async undestroyed(): Promise<string[]> {
    const rows = await currentManager().find(ErasureEntity);
    return rows.map(({ accountId }) => accountId);
  }

  override async settle(accountId: string): Promise<void> {
    await currentManager().delete(ErasureEntity, { accountId });
  }
}
