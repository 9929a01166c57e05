import { Injectable } from '@nestjs/common';

import { Clock, epochSeconds } from '../../clock.ts';
import { toAddress } from '../api/address.ts';
import { changedText, mergeMetadata } from '../api/metadata.ts';
import { EventLog } from '../events/event-log.ts';
import type { Customer } from '../objects.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';
import type { CustomerParameters } from './customers.parameters.ts';

/** Those who buy. */
@Injectable()
export class Customers {
  constructor(
    private readonly store: StripeStore,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  create(parameters: CustomerParameters): Customer {
    const nobody: Customer = {
      id: this.store.newId('customer', 'cus'),
      object: 'customer',
      address: null,
      balance: 0,
      created: epochSeconds(this.clock.now()),
      currency: null,
      default_source: null,
      delinquent: false,
      description: null,
      discount: null,
      email: null,
      invoice_settings: {
        custom_fields: null,
        default_payment_method: null,
        footer: null,
        rendering_options: null,
      },
      livemode: false,
      metadata: {},
      name: null,
      phone: null,
      preferred_locales: [],
      shipping: null,
      tax_exempt: 'none',
      test_clock: null,
    };
    const customer = this.store.put('customer', withChanges(nobody, parameters));
    this.events.emit('customer.created', customer);
    return customer;
  }

  update(id: string, parameters: CustomerParameters): Customer {
    const before = requireRow(this.store, 'customer', id);

    const customer = this.store.put('customer', withChanges(before, parameters));
    this.events.emit('customer.updated', customer, before);
    return customer;
  }
}

function withChanges(before: Customer, change: CustomerParameters): Customer {
  return {
    ...before,
    name: changedText(change.name, before.name),
    email: changedText(change.email, before.email),
    phone: changedText(change.phone, before.phone ?? null),
    description: changedText(change.description, before.description),
    address: change.address === undefined ? before.address : toAddress(change.address),
    preferred_locales: change.preferred_locales ?? before.preferred_locales,
    metadata: mergeMetadata(before.metadata, change.metadata),
  };
}
