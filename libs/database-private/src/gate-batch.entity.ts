import { Entity, PrimaryColumn } from 'typeorm';

/** A day whose letters have been gathered. */
@Entity({
  schema: 'gate',
  name: 'batch',
  comment: 'The days whose letters have been gathered: one batch a day, whatever happens to the process.',
})
export class GateBatchEntity {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'batch_pkey' })
  day!: string;
}
