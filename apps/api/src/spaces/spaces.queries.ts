import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, SealedSpaceEntity, SpaceMemberEntity } from '@aparte/database-private';

/** The other person of a conversation. */
export interface PeerView {
  accountId: string;
  displayName: string;
  timeZone: string;
}

/** A space with the person at its other end, if there is one. */
export interface SpaceView {
  id: Buffer;
  kind: 'conversation' | 'journal' | 'notes';
  state: 'open' | 'closed';
  closedAt: Date | null;
  lastSeq: string;
  peer: PeerView | null;
}

interface Row extends Omit<SpaceView, 'peer'> {
  peerId: string | null;
  peerName: string;
  peerTimeZone: string;
}

/** Reads spaces as the person behind this unit of work; the database shows them no others. */
@Injectable()
export class SpacesQueries {
  /** Every space of this person: open ones first, then by the name of the other one. */
  async of(accountId: string): Promise<SpaceView[]> {
    const rows = await currentManager()
      .createQueryBuilder(SealedSpaceEntity, 'space')
      .innerJoin(SpaceMemberEntity, 'mine', 'mine.space_id = space.id AND mine.account_id = :accountId', {
        accountId,
      })
      .leftJoin(SpaceMemberEntity, 'other', 'other.space_id = space.id AND other.account_id <> :accountId')
      .leftJoin(AccountEntity, 'peer', 'peer.id = other.account_id')
      .select('space.id', 'id')
      .addSelect('space.kind', 'kind')
      .addSelect('space.state', 'state')
      .addSelect('space.closed_at', 'closedAt')
      .addSelect('space.last_seq', 'lastSeq')
      .addSelect('peer.id', 'peerId')
      .addSelect('peer.display_name', 'peerName')
      .addSelect('peer.time_zone', 'peerTimeZone')
      .orderBy('space.state', 'DESC')
      .addOrderBy('peer.display_name')
      .addOrderBy('space.id')
      .getRawMany<Row>();
    return rows.map(viewOf);
  }
}

function viewOf({ peerId, peerName, peerTimeZone, ...space }: Row): SpaceView {
  const peer = peerId === null ? null : { accountId: peerId, displayName: peerName, timeZone: peerTimeZone };
  return { ...space, peer };
}
