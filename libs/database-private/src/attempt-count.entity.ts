import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How often somebody tried; its columns and their order are those that `rate-limiter-flexible` writes. */
@Entity({
  schema: 'identity',
  name: 'attempt_count',
  comment:
    'How often somebody tried within a stretch of time, by keyed hash of an account or a network address.',
})
@Check('attempt_count_key_check', 'char_length(key) <= 120')
export class AttemptCountEntity {
  @PrimaryColumn({ name: 'key', type: 'text', primaryKeyConstraintName: 'attempt_count_pkey' })
  key!: string;

  @Column({ name: 'points', type: 'integer' })
  points!: number;

  /** Milliseconds since 1970; nothing for a count that never ends. */
  @Column({ name: 'expire', type: 'bigint', nullable: true })
  expire!: string | null;
}
