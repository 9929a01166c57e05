import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.ts';

/**
 * One of the two kinds of letter that may come down from the private plane.
 *
 * `app_gate` may insert and never read; `app_director` reads those of the own organisation.
 */
@Entity({
  schema: 'inbox',
  name: 'gate_message',
  comment:
    'The whole of what may come down from the private plane: two kinds of letter, inserted and never changed.',
})
@Check('gate_message_kind_check', "kind IN ('share.released', 'pulse.released')")
@Index('gate_message_organisation_id', ['organisationId'])
export class GateMessageEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'gate_message_pkey' })
  id!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'share.released' | 'pulse.released';

  @ForeignKey(() => OrganisationEntity, { name: 'gate_message_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'day', type: 'date' })
  day!: string;

  @Column({ name: 'payload', type: 'jsonb' })
  payload!: unknown;
}
