import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The size of the director's own list when a quarter ended. `app_rep` holds a grant on orgRef and quarter only. */
@Entity({
  schema: 'pulse',
  name: 'roster',
  comment:
    'How many people the list of a firm held when a quarter ended; says nothing about seats taken, and closes the answers.',
})
@Check('roster_quarter_check', "quarter ~ '^20[0-9]{2}-Q[1-4]$'")
@Check('roster_size_check', 'size BETWEEN 0 AND 100000')
export class PulseRosterEntity {
  @PrimaryColumn({ name: 'org_ref', type: 'uuid', primaryKeyConstraintName: 'roster_pkey' })
  orgRef!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'roster_pkey' })
  quarter!: string;

  @Column({ type: 'integer' })
  size!: number;
}
