import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.ts';

/** An uploaded file as it was read; the good rows wait until the director confirms them. */
@Entity({
  schema: 'roster',
  name: 'import',
  comment: 'A file as it was read: the good rows wait here until the director confirms them.',
})
@Check('import_state_check', "state IN ('staged', 'confirmed')")
@Index('import_organisation_id', ['organisationId'])
export class RosterImportEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'import_pkey' })
  id!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'import_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'accepted', type: 'jsonb' })
  accepted!: unknown;

  @Column({ name: 'rejected', type: 'jsonb' })
  rejected!: unknown;

  @Column({ name: 'state', type: 'text' })
  state!: 'staged' | 'confirmed';

  @Column({ name: 'uploaded_on', type: 'date' })
  uploadedOn!: string;

  @Column({ name: 'added', type: 'integer', default: 0 })
  added!: number;

  @Column({ name: 'already_present', type: 'integer', default: 0 })
  alreadyPresent!: number;
}
