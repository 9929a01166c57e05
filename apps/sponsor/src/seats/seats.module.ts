import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { StripeModule } from '../stripe/stripe.module.ts';
import { StripeObjectListeners } from '../webhooks/webhooks.events.ts';
import { WebhookEventsModule } from '../webhooks/webhook-events.module.ts';
import { CheckoutsRepository } from './checkouts.repository.ts';
import { DirectorSeatsController } from './director.seats.controller.ts';
import { OpenPaymentPage } from './open-payment-page.ts';
import { PublicSeatsController } from './public.seats.controller.ts';
import { ReadCheckout } from './read-checkout.ts';
import { ReserveCheckout } from './reserve-checkout.ts';
import { SeatsQueries } from './seats.queries.ts';
import { StartCheckout } from './start-checkout.ts';
import { SubscriptionsRepository } from './subscriptions.repository.ts';
import { SyncCheckout } from './sync-checkout.ts';
import { SyncInvoice } from './sync-invoice.ts';
import { SyncSubscription } from './sync-subscription.ts';
import { TypeormCheckoutsRepository } from './typeorm-checkouts.repository.ts';
import { TypeormSubscriptionsRepository } from './typeorm-subscriptions.repository.ts';

/** Plans, purchases and the seats as bought. */
@Module({
  imports: [AccountsModule, StripeModule, WebhookEventsModule],
  controllers: [PublicSeatsController, DirectorSeatsController],
  providers: [
    StartCheckout,
    ReserveCheckout,
    OpenPaymentPage,
    ReadCheckout,
    SyncCheckout,
    SyncInvoice,
    SyncSubscription,
    SeatsQueries,
    { provide: CheckoutsRepository, useClass: TypeormCheckoutsRepository },
    { provide: SubscriptionsRepository, useClass: TypeormSubscriptionsRepository },
  ],
})
export class SeatsModule implements OnModuleInit {
  constructor(
    private readonly listeners: StripeObjectListeners,
    private readonly syncCheckout: SyncCheckout,
    private readonly syncSubscription: SyncSubscription,
    private readonly syncInvoice: SyncInvoice,
  ) {}

  onModuleInit(): void {
    this.listeners.listen('checkout.session', (id, settle) => this.syncCheckout.execute(id, settle));
    this.listeners.listen('customer.subscription', (id, settle) => this.syncSubscription.execute(id, settle));
    this.listeners.listen('invoice', (id, settle) => this.syncInvoice.execute(id, settle));
  }
}
