import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealedSpaceEntity } from './sealed-space.entity.ts';

/** A file of a space as its uploader sealed it; the server knows its size class and nothing of what it is. */
@Entity({
  schema: 'sealed',
  name: 'file',
  comment: 'A file as its uploader sealed it, in parts; its key and its name are inside an envelope.',
})
@Check('file_bytes_check', 'bytes BETWEEN 43 AND 20976985')
@Check('file_parts_check', 'parts BETWEEN 1 AND 21')
@Check('file_state_check', "state IN ('unfinished', 'complete')")
@Index('file_space_id', ['spaceId'])
@Index('file_uploader_id', ['uploaderId'], { where: "state = 'unfinished'" })
export class SealedFileEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'file_pkey' })
  id!: string;

  @ForeignKey(() => SealedSpaceEntity, { name: 'file_space', onDelete: 'CASCADE' })
  @Column({ name: 'space_id', type: 'bytea' })
  spaceId!: Buffer;

  @Column({ name: 'uploader_id', type: 'uuid' })
  uploaderId!: string;

  @Column({ name: 'bytes', type: 'integer' })
  bytes!: number;

  @Column({ name: 'parts', type: 'integer' })
  parts!: number;

  @Column({ name: 'state', type: 'text' })
  state!: 'unfinished' | 'complete';

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
