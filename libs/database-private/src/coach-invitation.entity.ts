import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** A link with which one future coach may make an account; only its hash is kept. */
@Entity({
  schema: 'coach',
  name: 'invitation',
  comment: 'A link by which one coach may make an account; kept as a hash, used once.',
})
@Check('invitation_token_hash_check', 'octet_length(token_hash) = 32')
@Unique('invitation_accepted', ['acceptedBy'])
@Unique('invitation_request', ['invitedBy', 'requestId'])
export class CoachInvitationEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'invitation_pkey' })
  tokenHash!: Buffer;

  @Column({ name: 'request_id', type: 'uuid' })
  requestId!: string;

  @ForeignKey(() => AccountEntity, { name: 'invitation_operator' })
  @Column({ name: 'invited_by', type: 'uuid' })
  invitedBy!: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @ForeignKey(() => AccountEntity, { name: 'invitation_account' })
  @Column({ name: 'accepted_by', type: 'uuid', nullable: true })
  acceptedBy!: string | null;
}
