import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, SealedSpaceEntity, SpaceMemberEntity } from '@aparte/database-private';

/** A conversation with the person at its other end. */
export interface SpaceView {
  id: Buffer;
  kind: 'conversation';
  state: 'open' | 'closed';
  lastSeq: string;
  peerId: string;
  peerName: string;
  peerTimeZone: string;
}

/** Reads conversations as the person behind this unit of work; the database shows them no others. */
@Injectable()
export class SpacesQueries {
  /** Every conversation of this person, by the name of the other one. */
  of(accountId: string): Promise<SpaceView[]> {
    return currentManager()
      .createQueryBuilder(SealedSpaceEntity, 'space')
      .innerJoin(SpaceMemberEntity, 'mine', 'mine.space_id = space.id AND mine.account_id = :accountId', {
        accountId,
      })
      .innerJoin(SpaceMemberEntity, 'other', 'other.space_id = space.id AND other.account_id <> :accountId')
      .innerJoin(AccountEntity, 'peer', 'peer.id = other.account_id')
      .select('space.id', 'id')
      .addSelect('space.kind', 'kind')
      .addSelect('space.state', 'state')
      .addSelect('space.last_seq', 'lastSeq')
      .addSelect('peer.id', 'peerId')
      .addSelect('peer.display_name', 'peerName')
      .addSelect('peer.time_zone', 'peerTimeZone')
      .orderBy('peer.display_name')
      .addOrderBy('space.id')
      .getRawMany<SpaceView>();
  }
}
