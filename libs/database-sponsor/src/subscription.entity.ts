import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.ts';

/** The seats an organisation has bought, whatever becomes of them. */
@Entity({
  schema: 'billing',
  name: 'subscription',
  comment: 'The seats an organisation has bought; never derived from their use.',
})
@Check('subscription_billing_interval_check', "billing_interval IN ('month', 'year')")
@Check('subscription_seat_price_cents_check', 'seat_price_cents >= 0')
@Check('subscription_seats_check', 'seats BETWEEN 1 AND 10000')
@Check('subscription_state_check', "state IN ('active', 'past-due', 'ended')")
@Unique('subscription_stripe', ['stripeSubscriptionId'])
export class SubscriptionEntity {
  @ForeignKey(() => OrganisationEntity, { name: 'subscription_organisation' })
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'subscription_pkey' })
  organisationId!: string;

  @Column({ name: 'stripe_subscription_id', type: 'text' })
  stripeSubscriptionId!: string;

  @Column({ name: 'seats', type: 'integer' })
  seats!: number;

  @Column({ name: 'billing_interval', type: 'text' })
  billingInterval!: 'month' | 'year';

  @Column({ name: 'seat_price_cents', type: 'integer' })
  seatPriceCents!: number;

  @Column({ name: 'paid_until', type: 'date', nullable: true })
  paidUntil!: string | null;

  @Column({ name: 'state', type: 'text' })
  state!: 'active' | 'past-due' | 'ended';
}
