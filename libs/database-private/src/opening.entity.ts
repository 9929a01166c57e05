import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** Two operators open the who and when of one conversation for an hour. Granted by a function of `ctx` alone. */
@Entity({
  schema: 'glass',
  name: 'opening',
  comment:
    'Two operators open the who and when of one conversation for an hour; one asks, the other grants, and the rep is told.',
})
@Check('opening_delay', 'is_danger OR delay_hours = 0')
@Check('opening_delay_hours_check', 'delay_hours BETWEEN 0 AND 72')
@Check('opening_granted', 'num_nonnulls(granted_by, granted_at, closes_at, tell_at, rep_id) IN (0, 5)')
@Check('opening_hour', "closes_at = granted_at + interval '1 hour'")
@Check('opening_reason_check', 'char_length(reason) BETWEEN 10 AND 500')
@Check('opening_space_id_check', 'octet_length(space_id) = 16')
@Check('opening_told', "tell_at = granted_at + delay_hours * interval '1 hour'")
@Check('opening_two_people', 'granted_by <> asked_by')
@Index('opening_rep_id', ['repId'])
export class OpeningEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'opening_pkey' })
  id!: string;

  @Column({ name: 'space_id', type: 'bytea' })
  spaceId!: Buffer;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'is_danger', type: 'boolean' })
  isDanger!: boolean;

  @Column({ name: 'delay_hours', type: 'smallint' })
  delayHours!: number;

  @Column({ name: 'asked_by', type: 'uuid' })
  askedBy!: string;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Date;

  @Column({ name: 'granted_by', type: 'uuid', nullable: true })
  grantedBy!: string | null;

  @Column({ name: 'granted_at', type: 'timestamptz', nullable: true })
  grantedAt!: Date | null;

  @Column({ name: 'closes_at', type: 'timestamptz', nullable: true })
  closesAt!: Date | null;

  @Column({ name: 'tell_at', type: 'timestamptz', nullable: true })
  tellAt!: Date | null;

  @ForeignKey(() => AccountEntity, { name: 'opening_rep', onDelete: 'CASCADE' })
  @Column({ name: 'rep_id', type: 'uuid', nullable: true })
  repId!: string | null;

  @Column({ name: 'mailed_at', type: 'timestamptz', nullable: true })
  mailedAt!: Date | null;
}
