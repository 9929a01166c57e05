import { Injectable } from '@nestjs/common';
import type { PlacedEnvelope } from '@aparte/contracts';
import { currentManager } from '@aparte/database-core';
import { EnvelopeEntity, SealedSpaceEntity } from '@aparte/database-private';
import type { Envelope } from '@aparte/sealing';
import { In, MoreThan } from 'typeorm';
import { bytesOf, textOf } from './binary.ts';

/** Reads of the log; row security shows only the person's own spaces. */
@Injectable()
export class EnvelopesQueries {
  /** Newest number of each of these spaces that the person is a member of; of all of theirs without a list. */
  async heads(spaces?: readonly string[]): Promise<Map<string, number>> {
    const rows = await currentManager().find(SealedSpaceEntity, {
      select: { id: true, lastSeq: true },
      ...(spaces ? { where: { id: In(spaces.map(bytesOf)) } } : {}),
    });
    return new Map(rows.map((row) => [textOf(row.id), Number(row.lastSeq)]));
  }

  /** Envelopes of a space after a number, oldest first. */
  async after(space: string, seq: number, limit: number): Promise<PlacedEnvelope<Envelope>[]> {
    const rows = await currentManager().find(EnvelopeEntity, {
      where: { spaceId: bytesOf(space), seq: MoreThan(String(seq)) },
      order: { seq: 'ASC' },
      take: limit,
    });
    return rows.map((row) => ({ s: Number(row.seq), at: row.receivedAt.toISOString(), e: envelopeOf(row) }));
  }
}

function envelopeOf(row: EnvelopeEntity): Envelope {
  return {
    v: 1,
    sp: textOf(row.spaceId),
    ep: row.epoch,
    from: row.senderId,
    kd: row.kind,
    id: textOf(row.id),
    sq: Number(row.senderSeq),
    pv: textOf(row.previousHash),
    as: Number(row.ackSeq),
    ah: textOf(row.ackHash),
    ts: Number(row.sentAtMs),
    ct: textOf(row.ciphertext),
  };
}
