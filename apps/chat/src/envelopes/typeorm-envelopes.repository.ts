import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { EnvelopeEntity, SealedSpaceEntity, SpaceMemberEntity } from '@aparte/database-private';
import { In } from 'typeorm';
import { bytesOf, textOf } from './binary.ts';
import {
  EnvelopesRepository,
  type KnownEnvelope,
  type NumberedEnvelope,
  type WritableSpace,
} from './envelopes.repository.ts';
import { EMPTY_HEAD, type SenderHead } from './sender-chain.rules.ts';

/** The log of envelopes in Postgres. */
@Injectable()
export class TypeormEnvelopesRepository extends EnvelopesRepository {
  override async lockSpace(space: string): Promise<WritableSpace | null> {
    const row = await currentManager().findOne(SealedSpaceEntity, {
      where: { id: bytesOf(space) },
      lock: { mode: 'pessimistic_write' },
    });
    return row ? { state: row.state, currentEpoch: row.currentEpoch, lastSeq: Number(row.lastSeq) } : null;
  }

  override async findKnown(space: string, ids: readonly string[]): Promise<KnownEnvelope[]> {
    const rows = await currentManager().find(EnvelopeEntity, {
      select: { id: true, seq: true, hash: true, receivedAt: true, spaceId: true },
      where: { spaceId: bytesOf(space), id: In(ids.map(bytesOf)) },
    });
    return rows.map((row) => ({
      id: textOf(row.id),
      seq: Number(row.seq),
      hash: textOf(row.hash),
      receivedAt: row.receivedAt,
    }));
  }

  override async senderHead(space: string, senderId: string): Promise<SenderHead> {
    const row = await currentManager().findOne(EnvelopeEntity, {
      select: { spaceId: true, seq: true, senderSeq: true, hash: true },
      where: { spaceId: bytesOf(space), senderId },
      order: { senderSeq: 'DESC' },
    });
    return row ? { sequence: Number(row.senderSeq), hash: textOf(row.hash) } : EMPTY_HEAD;
  }

  override async append(space: string, envelopes: readonly NumberedEnvelope[]): Promise<void> {
    const manager = currentManager();
    await manager.insert(
      EnvelopeEntity,
      envelopes.map((numbered) => rowOf(space, numbered)),
    );
    const lastSeq = envelopes.at(-1)?.seq;
    if (lastSeq !== undefined)
      await manager.update(SealedSpaceEntity, { id: bytesOf(space) }, { lastSeq: String(lastSeq) });
  }

  override async memberIds(space: string): Promise<string[]> {
    const rows = await currentManager().find(SpaceMemberEntity, { where: { spaceId: bytesOf(space) } });
    return rows.map((row) => row.accountId);
  }
}

function rowOf(space: string, { envelope, hash, seq, receivedAt }: NumberedEnvelope): EnvelopeEntity {
  return {
    spaceId: bytesOf(space),
    seq: String(seq),
    id: bytesOf(envelope.id),
    senderId: envelope.from,
    senderSeq: String(envelope.sq),
    epoch: envelope.ep,
    kind: envelope.kd,
    previousHash: bytesOf(envelope.pv),
    ackSeq: String(envelope.as),
    ackHash: bytesOf(envelope.ah),
    sentAtMs: String(envelope.ts),
    ciphertext: bytesOf(envelope.ct),
    hash: bytesOf(hash),
    receivedAt,
  };
}
