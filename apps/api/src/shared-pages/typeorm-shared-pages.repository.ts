import { Injectable } from '@nestjs/common';
import { parseGateLetter, type SharedPage } from '@aparte/confidentiality';
import { currentManager } from '@aparte/database-core';
import { GateLetterEntity, SeatClaimEntity } from '@aparte/database-private';
import { IsNull } from 'typeorm';
import { SharedPagesRepository, type NewPage, type ReleasedPage } from './shared-pages.repository.ts';

/** Pages in `gate.outbox`; row security shows a rep only their own. */
@Injectable()
export class TypeormSharedPagesRepository extends SharedPagesRepository {
  override async list(): Promise<ReleasedPage[]> {
    const letters = await currentManager().find(GateLetterEntity, {
      order: { releasedOn: 'DESC', id: 'ASC' },
    });
    return letters.map(pageOf);
  }

  override async find(id: string): Promise<ReleasedPage | null> {
    const letter = await currentManager().findOneBy(GateLetterEntity, { id });
    return letter && pageOf(letter);
  }

  override async findByRequest(requestId: string): Promise<ReleasedPage | null> {
    const letter = await currentManager().findOneBy(GateLetterEntity, { requestId });
    return letter && pageOf(letter);
  }

  override async add({ id, requestId, authorId, page, releasedOn }: NewPage): Promise<boolean> {
    const claim = await currentManager().findOneBy(SeatClaimEntity, { repId: authorId });
    if (!claim) return false;
    const added = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(GateLetterEntity)
      .values({
        id,
        kind: 'share.released',
        orgRef: claim.orgRef,
        authorId,
        requestId,
        payload: page,
        releasedOn,
        batchOn: null,
        state: 'waiting',
      })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length === 1;
  }

  override async takeBack(id: string): Promise<boolean> {
    const { affected } = await currentManager().delete(GateLetterEntity, { id, batchOn: IsNull() });
    return affected === 1;
  }
}

function pageOf({ id, requestId, payload, releasedOn, batchOn, state }: GateLetterEntity): ReleasedPage {
  const page = parseGateLetter('share.released', payload).payload as SharedPage;
  return { id, requestId: requestId ?? '', page, releasedOn, state: stateOf(state, batchOn) };
}

function stateOf(state: GateLetterEntity['state'], batchOn: string | null): ReleasedPage['state'] {
  if (state === 'quarantined') return 'held';
  return batchOn === null ? 'waiting' : 'sent';
}
