import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.ts';

/** One attempt to pay for seats; an organisation has at most one open. */
@Entity({
  schema: 'billing',
  name: 'checkout',
  comment: 'One attempt to pay; an organisation has at most one open.',
})
@Check('checkout_billing_interval_check', "billing_interval IN ('month', 'year')")
@Check('checkout_seats_check', 'seats BETWEEN 5 AND 500')
@Check('checkout_state_check', "state IN ('open', 'paid', 'expired')")
@Unique('checkout_stripe', ['stripeSessionId'])
@Index('checkout_one_open', ['organisationId'], { unique: true, where: "state = 'open'" })
export class CheckoutEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'checkout_pkey' })
  id!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'checkout_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'seats', type: 'integer' })
  seats!: number;

  @Column({ name: 'billing_interval', type: 'text' })
  billingInterval!: 'month' | 'year';

  @Column({ name: 'state', type: 'text' })
  state!: 'open' | 'paid' | 'expired';

  @Column({ name: 'stripe_session_id', type: 'text', nullable: true })
  stripeSessionId!: string | null;

  @Column({ name: 'url', type: 'text', nullable: true })
  url!: string | null;
}
