import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SealedSpaceEntity } from '@aparte/database-private';
import { Raw } from 'typeorm';
import { EndedConversationsRepository, type EndingConversation } from './ended-conversations.repository.ts';

const ENDED = { kind: 'conversation', state: 'closed' } as const;

/** Closed conversations in `sealed.space`; keys, envelopes, files and the match go along by foreign keys. */
@Injectable()
export class TypeormEndedConversationsRepository extends EndedConversationsRepository {
  override async forget(): Promise<void> {
    // The policy of row security that allows it asks for the same day.
    await currentManager().delete(SealedSpaceEntity, { ...ENDED, closedAt: isForgottenInDays(0) });
  }

  override async soonForgotten(): Promise<EndingConversation[]> {
    const spaces = await currentManager().find(SealedSpaceEntity, {
      select: { id: true, ownerId: true },
      where: { ...ENDED, endTold: false, closedAt: isForgottenInDays(30) },
      order: { id: 'ASC' },
    });
    return spaces.map(({ id, ownerId }) => ({ spaceId: id, repId: ownerId }));
  }

  override async markTold(spaceId: Buffer): Promise<void> {
    await currentManager().update(SealedSpaceEntity, { id: spaceId }, { endTold: true });
  }
}

function isForgottenInDays(days: number) {
  return Raw(
    (closedAt) =>
      `(${closedAt} AT TIME ZONE 'UTC')::date + interval '12 months'
         <= (now() AT TIME ZONE 'UTC')::date + make_interval(days => :days)`,
    { days },
  );
}
