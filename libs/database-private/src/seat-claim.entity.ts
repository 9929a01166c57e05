import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.ts';
import { SeatOfferEntity } from './seat-offer.entity.ts';

/** A voucher that has become somebody's seat; never told to the sponsor plane. */
@Entity({
  schema: 'seat',
  name: 'claim',
  comment:
    'A voucher turned into a seat, known to the private plane alone. Two claims never share a seat number.',
})
@Check('claim_seat_number_check', 'seat_number > 0')
@Unique('claim_rep', ['repId'])
@Unique('claim_seat', ['orgRef', 'seatNumber'])
export class SeatClaimEntity {
  @PrimaryColumn({ name: 'voucher_ref', type: 'uuid', primaryKeyConstraintName: 'claim_pkey' })
  voucherRef!: string;

  @ForeignKey(() => SeatOfferEntity, { name: 'claim_offer' })
  @Column({ name: 'org_ref', type: 'uuid' })
  orgRef!: string;

  @ForeignKey(() => AccountEntity, { name: 'claim_account', onDelete: 'CASCADE' })
  @Column({ name: 'rep_id', type: 'uuid' })
  repId!: string;

  @Column({ name: 'seat_number', type: 'integer' })
  seatNumber!: number;

  @Column({ name: 'claimed_on', type: 'date' })
  claimedOn!: string;
}
