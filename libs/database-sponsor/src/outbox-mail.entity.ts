import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A mail to send; its link is forgotten once the mail has left. */
@Entity({
  schema: 'mail',
  name: 'outbox',
  comment: 'Mails to send; the link is forgotten once the mail has left.',
})
@Check('outbox_kind_check', "kind IN ('voucher')")
@Check('outbox_link', "status = 'queued' OR link IS NULL")
@Check('outbox_locale_check', "locale IN ('fr', 'en')")
@Check('outbox_status_check', "status IN ('queued', 'sent', 'failed')")
@Index('outbox_due', ['nextAt'], { where: "status = 'queued'" })
export class OutboxMailEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'outbox_pkey' })
  id!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'voucher';

  @Column({ name: 'recipient', type: 'text' })
  recipient!: string;

  @Column({ name: 'locale', type: 'text' })
  locale!: 'fr' | 'en';

  @Column({ name: 'link', type: 'text', nullable: true })
  link!: string | null;

  @Column({ name: 'status', type: 'text' })
  status!: 'queued' | 'sent' | 'failed';

  @Column({ name: 'attempts', type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'next_at', type: 'timestamptz' })
  nextAt!: Date;
}
