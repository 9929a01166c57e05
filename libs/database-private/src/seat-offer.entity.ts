import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What an organisation has bought, as the sponsor plane offers it upward.
 *
 * `app_rep` knows this entity because a claim's foreign key leads here, and holds no grant on it.
 */
@Entity({
  schema: 'seat',
  name: 'offer',
  comment: 'Copy of what an organisation has bought, as the sponsor plane offers it.',
})
@Check('offer_org_name_check', 'char_length(org_name) BETWEEN 1 AND 120')
@Check('offer_seats_check', 'seats BETWEEN 0 AND 10000')
export class SeatOfferEntity {
  @PrimaryColumn({ name: 'org_ref', type: 'uuid', primaryKeyConstraintName: 'offer_pkey' })
  orgRef!: string;

  @Column({ name: 'org_name', type: 'text' })
  orgName!: string;

  @Column({ name: 'seats', type: 'integer' })
  seats!: number;

  @Column({ name: 'paid_until', type: 'date', nullable: true })
  paidUntil!: string | null;
}
