import { type MiddlewareConsumer, Module, type NestModule, RequestMethod } from '@nestjs/common';

import { ReceiveCall } from './api/receive-call.ts';
import { StripeApi } from './api/stripe-api.ts';
import { UnknownAddressController } from './api/unknown-address.controller.ts';
import { Catalogue } from './catalogue/catalogue.ts';
import { PricesController } from './catalogue/prices.controller.ts';
import { ProductsController } from './catalogue/products.controller.ts';
import { TaxRatesController } from './catalogue/tax-rates.controller.ts';
import { CheckoutPageController } from './checkout/checkout-page.controller.ts';
import { CheckoutSessions } from './checkout/checkout-sessions.ts';
import { CompleteCheckout } from './checkout/complete-checkout.ts';
import { SessionsController } from './checkout/sessions.controller.ts';
import { CustomersController } from './customers/customers.controller.ts';
import { Customers } from './customers/customers.ts';
import { EventLog } from './events/event-log.ts';
import { EventsController } from './events/events.controller.ts';
import { InvoicePageController } from './invoices/invoice-page.controller.ts';
import { InvoicesController } from './invoices/invoices.controller.ts';
import { InvoiceDocuments } from './invoices/invoice-documents.ts';
import { Invoices } from './invoices/invoices.ts';
import { Payments } from './payments/payments.ts';
import { StripeStore } from './stripe-store.ts';
import { ChangeSubscription } from './subscriptions/change-subscription.ts';
import { SubscriptionsController } from './subscriptions/subscriptions.controller.ts';
import { Subscriptions } from './subscriptions/subscriptions.ts';
import { DeliverWebhooks } from './webhooks/deliver-webhooks.ts';
import { WebhookEndpointsController } from './webhooks/webhook-endpoints.controller.ts';
import { WebhookEndpoints } from './webhooks/webhook-endpoints.ts';
import { WebhooksPageController } from './webhooks/webhooks-page.controller.ts';

/** The stand-in for Stripe: its API, its Checkout page, its invoices, its webhooks. */
@Module({
  controllers: [
    CustomersController,
    ProductsController,
    PricesController,
    TaxRatesController,
    SessionsController,
    SubscriptionsController,
    InvoicesController,
    EventsController,
    WebhookEndpointsController,
    CheckoutPageController,
    InvoicePageController,
    WebhooksPageController,
    // Last: it takes what no other controller knows.
    UnknownAddressController,
  ],
  providers: [
    StripeStore,
    StripeApi,
    EventLog,
    Customers,
    Catalogue,
    CheckoutSessions,
    CompleteCheckout,
    Payments,
    InvoiceDocuments,
    Invoices,
    Subscriptions,
    ChangeSubscription,
    WebhookEndpoints,
    DeliverWebhooks,
  ],
  exports: [StripeStore, DeliverWebhooks],
})
export class StripeModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(ReceiveCall).forRoutes({ path: 'v1/*path', method: RequestMethod.ALL });
  }
}
