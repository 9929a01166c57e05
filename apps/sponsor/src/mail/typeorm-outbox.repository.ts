import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { OutboxMailEntity } from '@aparte/database-sponsor';
import { OutboxRepository, type DueMail } from './outbox.repository.ts';

/** The outbox in Postgres. */
@Injectable()
export class TypeormOutboxRepository extends OutboxRepository {
  override async claim(now: Date, leaseUntil: Date): Promise<DueMail | null> {
    const mail = await currentManager()
      .createQueryBuilder(OutboxMailEntity, 'mail')
      .where("mail.status = 'queued' AND mail.nextAt <= :now AND mail.link IS NOT NULL", { now })
      .orderBy('mail.nextAt')
      .addOrderBy('mail.id')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    if (!mail?.link) return null;
    const attempts = mail.attempts + 1;
    await currentManager().update(OutboxMailEntity, { id: mail.id }, { attempts, nextAt: leaseUntil });
    return { id: mail.id, recipient: mail.recipient, link: mail.link, attempts };
  }

  override async markSent(mailId: string): Promise<void> {
    await currentManager().update(OutboxMailEntity, { id: mailId }, { status: 'sent', link: null });
  }

  override async putOff(mailId: string, until: Date): Promise<void> {
    await currentManager().update(OutboxMailEntity, { id: mailId }, { nextAt: until });
  }

  override async giveUp(mailId: string): Promise<void> {
    await currentManager().update(OutboxMailEntity, { id: mailId }, { status: 'failed', link: null });
  }
}
