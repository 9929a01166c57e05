import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DirectorEntity } from './director.entity.ts';

/** A signed-in browser of a director, known by the hash of its token. */
@Entity({
  schema: 'sponsor',
  name: 'session',
  comment: 'A signed-in browser of a director: the hash of its token.',
})
@Check('session_surface_check', "surface IN ('app_director')")
@Check('session_token_hash_check', 'octet_length(token_hash) = 32')
@Index('session_director_id', ['directorId'])
export class DirectorSessionEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'session_pkey' })
  tokenHash!: Buffer;

  @ForeignKey(() => DirectorEntity, { name: 'session_director', onDelete: 'CASCADE' })
  @Column({ name: 'director_id', type: 'uuid' })
  directorId!: string;

  @Column({ name: 'surface', type: 'text' })
  surface!: 'app_director';

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
