import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.ts';

/** Somebody a director has named; says nothing about what that person does with the offer. */
@Entity({
  schema: 'roster',
  name: 'entry',
  comment: 'Somebody a director has named; says nothing about what that person does with it.',
})
@Check('entry_covered', 'removed_on IS NOT NULL OR covered_until IS NULL')
@Check('entry_name_check', 'char_length(name) BETWEEN 1 AND 120')
@Check(
  'entry_work_email_check',
  'work_email = lower(work_email) AND char_length(work_email) BETWEEN 3 AND 254',
)
@Index('entry_person_id', ['personId'])
@Index('entry_once', ['organisationId', 'workEmail'], { unique: true, where: 'removed_on IS NULL' })
export class RosterEntryEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'entry_pkey' })
  id!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'entry_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'work_email', type: 'text' })
  workEmail!: string;

  @Column({ name: 'added_on', type: 'date' })
  addedOn!: string;

  @Column({ name: 'removed_on', type: 'date', nullable: true })
  removedOn!: string | null;

  /** The same for every entry of one address on one roster, so that somebody who comes back is known again. */
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  /** The last day that was paid for when the person was taken off. */
  @Column({ name: 'covered_until', type: 'date', nullable: true })
  coveredUntil!: string | null;
}
