import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.ts';

/** The organisation as Stripe knows it. */
@Entity({ schema: 'billing', name: 'customer', comment: 'The organisation as Stripe knows it.' })
@Unique('customer_stripe', ['stripeCustomerId'])
export class CustomerEntity {
  @ForeignKey(() => OrganisationEntity, { name: 'customer_organisation' })
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid', primaryKeyConstraintName: 'customer_pkey' })
  organisationId!: string;

  @Column({ name: 'stripe_customer_id', type: 'text' })
  stripeCustomerId!: string;
}
