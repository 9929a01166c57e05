import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.ts';
import { SeatOfferEntity } from './seat-offer.entity.ts';

/** A voucher that has become somebody's seat; never told to the sponsor plane. */
@Entity({
  schema: 'seat',
  name: 'claim',
  comment:
    "A voucher turned into a seat, known to the private plane alone. Two claims never share a seat number; an erased rep's stays taken until the term ends.",
})
@Check('claim_end_told', "end_told IS NULL OR (ends_on IS NOT NULL AND end_told IN ('set', 'near'))")
@Check('claim_held', 'rep_id IS NOT NULL OR held_until IS NOT NULL')
@Check('claim_seat_number_check', 'seat_number > 0')
@Check('claim_voucher_index_check', 'octet_length(voucher_index) = 32')
@Unique('claim_rep', ['repId'])
@Unique('claim_seat', ['orgRef', 'seatNumber'])
export class SeatClaimEntity {
  @PrimaryColumn({ name: 'voucher_index', type: 'bytea', primaryKeyConstraintName: 'claim_pkey' })
  voucherIndex!: Buffer;

  @ForeignKey(() => SeatOfferEntity, { name: 'claim_offer' })
  @Column({ name: 'org_ref', type: 'uuid' })
  orgRef!: string;

  @ForeignKey(() => AccountEntity, { name: 'claim_account', onDelete: 'SET NULL' })
  @Column({ name: 'rep_id', type: 'uuid', nullable: true })
  repId!: string | null;

  @Column({ name: 'seat_number', type: 'integer' })
  seatNumber!: number;

  @Column({ name: 'claimed_on', type: 'date' })
  claimedOn!: string;

  /** Until when the seat of an erased rep stays taken. */
  @Column({ name: 'held_until', type: 'date', nullable: true })
  heldUntil!: string | null;

  /** Last day on which the seat serves; `null` while its rep is on a paid roster. */
  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  /** What the rep was written to about: that a last day is set, that it is near. */
  @Column({ name: 'end_told', type: 'text', nullable: true })
  endTold!: 'set' | 'near' | null;
}
