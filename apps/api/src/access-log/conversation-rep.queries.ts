import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SealedFileEntity, SealedSpaceEntity, SpaceMemberEntity } from '@aparte/database-private';

/** Reads which rep is in a conversation; row security leaves the reader's own spaces, and of others there is nobody. */
@Injectable()
export class ConversationRepQueries {
  /** The rep of a space: nobody when it is no conversation of the reader's. */
  async ofSpace(spaceId: Buffer): Promise<string | null> {
    const space = await currentManager().findOne(SealedSpaceEntity, {
      select: { id: true, ownerId: true },
      where: { id: spaceId, kind: 'conversation' },
    });
    return space?.ownerId ?? null;
  }

  /** The rep in whose conversation a file lies. */
  async ofFile(fileId: string): Promise<string | null> {
    const file = await currentManager().findOne(SealedFileEntity, {
      select: { id: true, spaceId: true },
      where: { id: fileId },
    });
    return file ? this.ofSpace(file.spaceId) : null;
  }

  /** The reps of every conversation that this person can read. */
  async ofMember(accountId: string): Promise<string[]> {
    const spaces = await currentManager()
      .createQueryBuilder(SealedSpaceEntity, 'space')
      .innerJoin(SpaceMemberEntity, 'mine', 'mine.space_id = space.id AND mine.account_id = :accountId', {
        accountId,
      })
      .select('space.owner_id', 'ownerId')
      .where("space.kind = 'conversation'")
      .getRawMany<{ ownerId: string }>();
    return spaces.map(({ ownerId }) => ownerId);
  }
}
