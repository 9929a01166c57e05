import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { CheckoutEntity, CustomerEntity } from '@aparte/database-sponsor';
import { CheckoutsRepository, type StoredCheckout } from './checkouts.repository.ts';

/** Purchases in Postgres. */
@Injectable()
export class TypeormCheckoutsRepository extends CheckoutsRepository {
  override async find(checkoutId: string): Promise<StoredCheckout | null> {
    return asStored(await currentManager().findOneBy(CheckoutEntity, { id: checkoutId }));
  }

  override async findOpen(organisationId: string): Promise<StoredCheckout | null> {
    return asStored(await currentManager().findOneBy(CheckoutEntity, { organisationId, state: 'open' }));
  }

  override async findBySession(sessionId: string): Promise<StoredCheckout | null> {
    return asStored(await currentManager().findOneBy(CheckoutEntity, { stripeSessionId: sessionId }));
  }

  override async add(
    checkout: Pick<StoredCheckout, 'id' | 'organisationId' | 'seats' | 'interval'>,
  ): Promise<boolean> {
    const { id, organisationId, seats, interval } = checkout;
    const inserted = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(CheckoutEntity)
      .values({ id, organisationId, seats, billingInterval: interval, state: 'open' })
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  override async givePage(checkoutId: string, page: { sessionId: string; url: string }): Promise<boolean> {
    const updated = await currentManager().update(
      CheckoutEntity,
      { id: checkoutId, state: 'open' },
      { stripeSessionId: page.sessionId, url: page.url },
    );
    return updated.affected === 1;
  }

  override async close(checkoutId: string, state: 'paid' | 'expired'): Promise<void> {
    await currentManager().update(CheckoutEntity, { id: checkoutId, state: 'open' }, { state });
  }

  override async findCustomer(organisationId: string): Promise<string | null> {
    const customer = await currentManager().findOneBy(CustomerEntity, { organisationId });
    return customer?.stripeCustomerId ?? null;
  }

  override async addCustomer(organisationId: string, stripeCustomerId: string): Promise<void> {
    await currentManager()
      .createQueryBuilder()
      .insert()
      .into(CustomerEntity)
      .values({ organisationId, stripeCustomerId })
      .orIgnore()
      .execute();
  }
}

function asStored(entity: CheckoutEntity | null): StoredCheckout | null {
  if (!entity) return null;
  return {
    id: entity.id,
    organisationId: entity.organisationId,
    seats: entity.seats,
    interval: entity.billingInterval,
    state: entity.state,
    sessionId: entity.stripeSessionId,
    url: entity.url,
  };
}
