import { ListParameters } from '../api/listing.ts';
import {
  Flag,
  Integer,
  ListOfFields,
  MetadataFields,
  OneOf,
  Optional,
  Required,
  Text,
} from '../api/parameters.ts';
import { CommonParameters } from '../api/read-parameters.ts';

/** A new number of seats. */
export class ItemFields {
  @Required()
  @Text()
  id!: string;

  @Required()
  @Integer({ min: 1, max: 100_000 })
  quantity!: number;
}

/** What can change about a subscription. */
export class UpdateSubscription extends CommonParameters {
  @Optional()
  @ListOfFields(() => ItemFields, 1)
  items?: ItemFields[];

  @Optional()
  @OneOf(['always_invoice', 'none'])
  proration_behavior?: 'always_invoice' | 'none';

  @Optional()
  @Integer({ max: 9_999_999_999 })
  proration_date?: number;

  @Optional()
  @OneOf(['allow_incomplete', 'error_if_incomplete', 'pending_if_incomplete'])
  payment_behavior?: string;

  @Optional()
  @Flag()
  cancel_at_period_end?: boolean;

  @Optional()
  @MetadataFields()
  metadata?: Record<string, string>;
}

/** Which subscriptions are asked for. */
export class ListSubscriptions extends ListParameters {
  @Optional()
  @Text()
  customer?: string;

  @Optional()
  @Text()
  price?: string;

  @Optional()
  @OneOf(['active', 'canceled', 'all'])
  status?: 'active' | 'canceled' | 'all';
}
