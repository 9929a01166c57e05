import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The chain of accesses to one person in one month. */
@Entity({
  schema: 'audit',
  name: 'chain',
  comment:
    'The chain of accesses to one person in one month: how long it is, and the hash of its last entry. The tag is keyed outside Postgres.',
})
@Check('chain_hash_check', 'octet_length(hash) = 32')
@Check('chain_length_check', 'length >= 0')
@Check('chain_month_check', 'extract(day FROM month) = 1')
@Check('chain_subject_tag_check', 'octet_length(subject_tag) = 32')
export class AccessChainEntity {
  @PrimaryColumn({ name: 'subject_tag', type: 'bytea', primaryKeyConstraintName: 'chain_pkey' })
  subjectTag!: Buffer;

  @Column({ name: 'month', type: 'date' })
  month!: string;

  @Column({ name: 'length', type: 'integer' })
  length!: number;

  @Column({ name: 'hash', type: 'bytea' })
  hash!: Buffer;
}
