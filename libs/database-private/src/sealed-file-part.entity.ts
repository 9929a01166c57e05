import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SealedFileEntity } from './sealed-file.entity.ts';

/** A stretch of a sealed file. */
@Entity({
  schema: 'sealed',
  name: 'file_part',
  comment: 'A stretch of a sealed file, at most 1 MiB; ciphertext, which is not worth compressing.',
})
@Check('file_part_bytes_check', 'octet_length(bytes) BETWEEN 1 AND 1048576')
@Check('file_part_part_check', 'part BETWEEN 1 AND 21')
export class SealedFilePartEntity {
  @ForeignKey(() => SealedFileEntity, { name: 'file_part_file', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'file_part_pkey' })
  fileId!: string;

  @PrimaryColumn({ name: 'part', type: 'integer', primaryKeyConstraintName: 'file_part_pkey' })
  part!: number;

  @Column({ name: 'bytes', type: 'bytea' })
  bytes!: Buffer;
}
