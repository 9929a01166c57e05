import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A webhook that came in: a hint to read its object again from Stripe. */
@Entity({
  schema: 'billing',
  name: 'stripe_event',
  comment: 'Inbox of webhooks: an event is a hint, its object is read again from Stripe.',
})
@Check('stripe_event_id_check', 'char_length(id) <= 255')
@Check('stripe_event_status_check', "status IN ('pending', 'done', 'failed', 'ignored')")
@Index('stripe_event_due', ['nextAt'], { where: "status = 'pending'" })
export class StripeEventEntity {
  @PrimaryColumn({ name: 'id', type: 'text', primaryKeyConstraintName: 'stripe_event_pkey' })
  id!: string;

  @Column({ name: 'type', type: 'text' })
  type!: string;

  @Column({ name: 'object_id', type: 'text' })
  objectId!: string;

  @Column({ name: 'api_version', type: 'text', nullable: true })
  apiVersion!: string | null;

  @Column({ name: 'status', type: 'text' })
  status!: 'pending' | 'done' | 'failed' | 'ignored';

  @Column({ name: 'attempts', type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'next_at', type: 'timestamptz' })
  nextAt!: Date;

  @Column({ name: 'failure_code', type: 'text', nullable: true })
  failureCode!: string | null;
}
