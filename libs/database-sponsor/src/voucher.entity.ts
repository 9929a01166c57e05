import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { RosterEntryEntity } from './roster-entry.entity.ts';

/**
 * The seat offer mailed to one person on the roster.
 *
 * `app_director` holds a grant on entryId, organisationId and issuedOn, never on the voucher's id. TypeORM always
 * adds the primary key to what `find` selects, so a director's query takes these columns raw (`getRawMany`).
 */
@Entity({
  schema: 'roster',
  name: 'voucher',
  comment: 'The seat offer mailed to one person; its use is unknown to this plane.',
})
@Unique('voucher_entry', ['entryId'])
@Index('voucher_organisation_id', ['organisationId'])
export class VoucherEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'voucher_pkey' })
  id!: string;

  @ForeignKey(() => RosterEntryEntity, { name: 'voucher_roster_entry' })
  @Column({ name: 'entry_id', type: 'uuid' })
  entryId!: string;

  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'issued_on', type: 'date' })
  issuedOn!: string;
}
