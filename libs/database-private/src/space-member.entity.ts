import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';
import { SealedSpaceEntity } from './sealed-space.entity.ts';

/** Membership of a space, settled when the space is made. */
@Entity({
  schema: 'sealed',
  name: 'space_member',
  comment: 'Who is in a space; never changes after its creation.',
})
@Index('space_member_space_id', ['spaceId'])
export class SpaceMemberEntity {
  @ForeignKey(() => SealedSpaceEntity, { name: 'space_member_space', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'space_id', type: 'bytea', primaryKeyConstraintName: 'space_member_pkey' })
  spaceId!: Buffer;

  @ForeignKey(() => AccountEntity, { name: 'space_member_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'space_member_pkey' })
  accountId!: string;
}
