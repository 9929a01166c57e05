import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccessChainEntity } from './access-chain.entity.ts';

/** That somebody read something of a person on a day; written by functions of the schema ctx alone. */
@Entity({
  schema: 'audit',
  name: 'entry',
  comment:
    'That somebody read something of a person on a day: keyed tags, a kind, no object and no hour. Append-only; its hash covers the former one.',
})
@Check('entry_actor_tag_check', 'octet_length(actor_tag) = 32')
@Check('entry_hash_check', 'octet_length(hash) = 32')
@Check(
  'entry_kind_check',
  "kind IN ('coach-list', 'coach-week', 'coach-chat', 'coach-conversation', 'matcher', 'operator-reports', 'operator-report', 'break-glass')",
)
@Check('entry_place_check', 'place > 0')
@Unique('entry_once', ['subjectTag', 'day', 'actorTag', 'kind'])
@Index('entry_actor_tag', ['actorTag'])
export class AccessEntryEntity {
  @ForeignKey(() => AccessChainEntity, { name: 'entry_chain', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'subject_tag', type: 'bytea', primaryKeyConstraintName: 'entry_pkey' })
  subjectTag!: Buffer;

  @PrimaryColumn({ name: 'place', type: 'integer', primaryKeyConstraintName: 'entry_pkey' })
  place!: number;

  @Column({ name: 'day', type: 'date' })
  day!: string;

  @Column({ name: 'actor_tag', type: 'bytea' })
  actorTag!: Buffer;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'hash', type: 'bytea' })
  hash!: Buffer;
}
