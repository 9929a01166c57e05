import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A firm that buys seats. */
@Entity({ schema: 'sponsor', name: 'organisation', comment: 'A firm that buys seats.' })
@Check('organisation_name_check', 'char_length(name) BETWEEN 1 AND 120')
export class OrganisationEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'organisation_pkey' })
  id!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'created_on', type: 'date' })
  createdOn!: string;
}
