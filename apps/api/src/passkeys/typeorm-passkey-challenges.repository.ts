import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { PasskeyChallengeEntity } from '@aparte/database-private';
import { PasskeyChallengesRepository, type Challenge } from './passkey-challenges.repository.ts';

/** Challenges in `identity.passkey_challenge`; the clock of the database decides. */
@Injectable()
export class TypeormPasskeyChallengesRepository extends PasskeyChallengesRepository {
  override async add(challenge: Challenge): Promise<void> {
    const manager = currentManager();
    await manager
      .createQueryBuilder()
      .delete()
      .from(PasskeyChallengeEntity)
      .where('expires_at <= now()')
      .execute();
    await manager
      .createQueryBuilder()
      .insert()
      .into(PasskeyChallengeEntity)
      .values({ ...challenge, expiresAt: () => "now() + interval '5 minutes'" })
      .execute();
  }

  override async take({ challenge, purpose, accountId }: Challenge): Promise<boolean> {
    const { affected } = await currentManager()
      .createQueryBuilder()
      .delete()
      .from(PasskeyChallengeEntity)
      .where('challenge = :challenge AND purpose = :purpose AND expires_at > now()', { challenge, purpose })
      .andWhere('account_id IS NOT DISTINCT FROM :accountId', { accountId })
      .execute();
    return affected === 1;
  }
}
