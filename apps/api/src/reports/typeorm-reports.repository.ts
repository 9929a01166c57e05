import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { EnvelopeEntity, MessageReportEntity } from '@aparte/database-private';
import { parseEnvelope } from '@aparte/sealing';
import {
  ReportsRepository,
  type MadeReport,
  type NewReport,
  type StoredMessage,
} from './reports.repository.ts';

/** Reports in `reports.report`, messages in `sealed.envelope`. */
@Injectable()
export class TypeormReportsRepository extends ReportsRepository {
  override async findMessage(spaceId: Buffer, messageId: Buffer): Promise<StoredMessage | null> {
    const row = await currentManager().findOneBy(EnvelopeEntity, { spaceId, id: messageId });
    return row ? { envelope: envelopeOf(row), receivedAt: row.receivedAt } : null;
  }

  override async findMade(
    reporterId: string,
    { requestId, spaceId, messageId }: { requestId: string; spaceId: Buffer; messageId: Buffer },
  ): Promise<MadeReport | null> {
    return currentManager().findOne(MessageReportEntity, {
      select: { id: true, requestId: true, spaceId: true, messageId: true, reportedAt: true },
      where: [
        { reporterId, requestId },
        { reporterId, spaceId, messageId },
      ],
    });
  }

  override async add({ envelope, ...report }: NewReport): Promise<boolean> {
    const result = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(MessageReportEntity)
      .values({
        ...report,
        envelope,
        messageId: Buffer.from(envelope.id, 'base64url'),
        authorId: envelope.from,
      })
      .orIgnore()
      .updateEntity(false)
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length === 1;
  }
}

/** The envelope as its sender's client made it. */
function envelopeOf(row: EnvelopeEntity) {
  const text = (bytes: Buffer): string => bytes.toString('base64url');
  return parseEnvelope({
    v: 1,
    sp: text(row.spaceId),
    ep: row.epoch,
    from: row.senderId,
    kd: row.kind,
    id: text(row.id),
    sq: Number(row.senderSeq),
    pv: text(row.previousHash),
    as: Number(row.ackSeq),
    ah: text(row.ackHash),
    ts: Number(row.sentAtMs),
    ct: text(row.ciphertext),
  });
}
