import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.ts';

/** An invoice as the director sees it; amounts are whole cents. */
@Entity({
  schema: 'billing',
  name: 'invoice',
  comment: 'An invoice of Stripe, as the director sees it; amounts in cents.',
})
@Check('invoice_state_check', "state IN ('open', 'paid', 'void')")
@Check('invoice_sum', 'net_cents + vat_cents = total_cents')
@Unique('invoice_stripe', ['stripeInvoiceId'])
@Index('invoice_organisation_id', ['organisationId'])
export class InvoiceEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'invoice_pkey' })
  id!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'invoice_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'stripe_invoice_id', type: 'text' })
  stripeInvoiceId!: string;

  @Column({ name: 'number', type: 'text' })
  number!: string;

  @Column({ name: 'issued_on', type: 'date' })
  issuedOn!: string;

  @Column({ name: 'seats', type: 'integer' })
  seats!: number;

  @Column({ name: 'net_cents', type: 'bigint' })
  netCents!: string;

  @Column({ name: 'vat_cents', type: 'bigint' })
  vatCents!: string;

  @Column({ name: 'total_cents', type: 'bigint' })
  totalCents!: string;

  @Column({ name: 'state', type: 'text' })
  state!: 'open' | 'paid' | 'void';
}
