import { CheckoutEntity } from './checkout.entity.ts';
import { CustomerEntity } from './customer.entity.ts';
import { DirectorEntity } from './director.entity.ts';
import { DirectorSessionEntity } from './director-session.entity.ts';
import { GateMessageEntity } from './gate-message.entity.ts';
import { InvoiceEntity } from './invoice.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { OutboxMailEntity } from './outbox-mail.entity.ts';
import { RosterChangeEntity } from './roster-change.entity.ts';
import { RosterEntryEntity } from './roster-entry.entity.ts';
import { RosterImportEntity } from './roster-import.entity.ts';
import { SeatPoolEntity } from './seat-pool.entity.ts';
import { StripeEventEntity } from './stripe-event.entity.ts';
import { SubscriptionEntity } from './subscription.entity.ts';
import { VoucherEntity } from './voucher.entity.ts';
import { WithdrawnVoucherEntity } from './withdrawn-voucher.entity.ts';
import type { SponsorLogin } from './logins.ts';

/** A class that TypeORM knows as a table or a view. */
type EntityClass = new () => object;

/** Every table and view of the sponsor plane, for tests of the whole schema; no process opens them all. */
export const sponsorEntities: EntityClass[] = [
  OrganisationEntity,
  DirectorEntity,
  DirectorSessionEntity,
  CustomerEntity,
  CheckoutEntity,
  SubscriptionEntity,
  InvoiceEntity,
  StripeEventEntity,
  RosterEntryEntity,
  RosterImportEntity,
  VoucherEntity,
  OutboxMailEntity,
  GateMessageEntity,
  SeatPoolEntity,
  WithdrawnVoucherEntity,
  RosterChangeEntity,
];

/**
 * What each login of the sponsor plane has any right on. To its DataSource every other entity is unknown, which
 * turns a wrong reach into an error before Postgres refuses it.
 */
export const entitiesFor: Record<SponsorLogin, EntityClass[]> = {
  app_dauth: [OrganisationEntity, DirectorEntity, DirectorSessionEntity],
  app_director: [
    OrganisationEntity,
    DirectorEntity,
    CheckoutEntity,
    SubscriptionEntity,
    InvoiceEntity,
    RosterEntryEntity,
    RosterImportEntity,
    VoucherEntity,
    GateMessageEntity,
  ],
  app_billing: [
    OrganisationEntity,
    DirectorEntity,
    CustomerEntity,
    CheckoutEntity,
    SubscriptionEntity,
    InvoiceEntity,
    StripeEventEntity,
  ],
  app_courier: [
    OrganisationEntity,
    SubscriptionEntity,
    RosterEntryEntity,
    RosterImportEntity,
    VoucherEntity,
    OutboxMailEntity,
  ],
  app_gate: [
    OrganisationEntity,
    SubscriptionEntity,
    RosterEntryEntity,
    VoucherEntity,
    GateMessageEntity,
    SeatPoolEntity,
    WithdrawnVoucherEntity,
    RosterChangeEntity,
  ],
};
