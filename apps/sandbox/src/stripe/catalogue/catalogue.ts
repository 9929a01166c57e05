import { Injectable } from '@nestjs/common';

import { Clock, epochSeconds } from '../../clock.ts';
import { invalidRequest } from '../api/stripe-error.ts';
import type { Price, Product, TaxRate } from '../objects.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';
import type { CreatePrice, CreateProduct, CreateTaxRate } from './catalogue.parameters.ts';

/** What is sold, at which price and rate of VAT. */
@Injectable()
export class Catalogue {
  constructor(
    private readonly store: StripeStore,
    private readonly clock: Clock,
  ) {}

  createProduct(parameters: CreateProduct): Product {
    const now = epochSeconds(this.clock.now());
    return this.store.put('product', {
      id: this.store.newId('product', 'prod'),
      object: 'product',
      active: true,
      created: now,
      default_price: null,
      description: parameters.description ?? null,
      images: [],
      livemode: false,
      marketing_features: [],
      metadata: parameters.metadata ?? {},
      name: parameters.name,
      package_dimensions: null,
      shippable: null,
      statement_descriptor: null,
      tax_code: null,
      tax_details: null,
      type: 'service',
      unit_label: parameters.unit_label ?? null,
      updated: now,
      url: null,
    });
  }

  createPrice(parameters: CreatePrice): Price {
    requireRow(this.store, 'product', parameters.product, 'product');
    this.freeLookupKey(parameters);

    return this.store.put('price', {
      id: this.store.newId('price', 'price'),
      object: 'price',
      active: true,
      billing_scheme: 'per_unit',
      created: epochSeconds(this.clock.now()),
      currency: parameters.currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: parameters.lookup_key ?? null,
      metadata: parameters.metadata ?? {},
      nickname: parameters.nickname ?? null,
      product: parameters.product,
      recurring: {
        interval: parameters.recurring.interval,
        interval_count: 1,
        meter: null,
        trial_period_days: null,
        usage_type: 'licensed',
      },
      tax_behavior: parameters.tax_behavior ?? 'unspecified',
      tiers_mode: null,
      transform_quantity: null,
      type: 'recurring',
      unit_amount: parameters.unit_amount,
      unit_amount_decimal: String(parameters.unit_amount),
    });
  }

  createTaxRate(parameters: CreateTaxRate): TaxRate {
    if (parameters.inclusive) {
      throw invalidRequest('The sandbox adds VAT on top of prices only.', 'parameter_invalid', 'inclusive');
    }
    return this.store.put('tax_rate', {
      id: this.store.newId('tax_rate', 'txr'),
      object: 'tax_rate',
      active: true,
      country: parameters.country ?? null,
      created: epochSeconds(this.clock.now()),
      description: parameters.description ?? null,
      display_name: parameters.display_name,
      effective_percentage: null,
      flat_amount: null,
      inclusive: false,
      jurisdiction: parameters.jurisdiction ?? null,
      jurisdiction_level: null,
      livemode: false,
      metadata: parameters.metadata ?? {},
      percentage: parameters.percentage,
      rate_type: 'percentage',
      state: null,
      tax_type: parameters.tax_type ?? null,
    });
  }

  /** A lookup key belongs to one price; it moves to the new one only when that is asked for. */
  private freeLookupKey({ lookup_key: key, transfer_lookup_key: isMoving }: CreatePrice): void {
    const holder = this.store.all('price').find((price) => key !== undefined && price.lookup_key === key);
    if (!holder) return;

    if (isMoving !== true) {
      throw invalidRequest(
        `A price (\`${holder.id}\`) already uses that lookup key.`,
        undefined,
        'lookup_key',
      );
    }
    this.store.put('price', { ...holder, lookup_key: null });
  }
}
