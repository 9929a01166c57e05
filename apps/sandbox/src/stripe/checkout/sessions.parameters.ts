import {
  Email,
  Fields,
  Integer,
  ListOfFields,
  MetadataFields,
  OneOf,
  Optional,
  Required,
  Text,
  Texts,
  WebAddress,
} from '../api/parameters.ts';
import { ListParameters } from '../api/listing.ts';
import { CommonParameters } from '../api/read-parameters.ts';

/** So many units of a price. */
export class LineFields {
  @Required()
  @Text()
  price!: string;

  @Required()
  @Integer({ min: 1, max: 100_000 })
  quantity!: number;
}

/** How the subscription is billed; there is one way. */
export class BillingModeFields {
  @Required()
  @OneOf(['flexible'])
  type!: string;
}

/** What the subscription will carry once it is paid. */
export class SubscriptionFields {
  @Optional()
  @Texts(5)
  default_tax_rates?: string[];

  @Optional()
  @Text(500)
  description?: string;

  @Optional()
  @MetadataFields()
  metadata?: Record<string, string>;

  @Optional()
  @Fields(() => BillingModeFields)
  billing_mode?: BillingModeFields;
}

/** What a Checkout page is made from. */
export class CreateSession extends CommonParameters {
  @Required()
  @OneOf(['subscription'])
  mode!: string;

  @Required()
  @WebAddress()
  success_url!: string;

  @Optional()
  @WebAddress()
  cancel_url?: string;

  @Required()
  @ListOfFields(() => LineFields, 1)
  line_items!: LineFields[];

  @Optional()
  @Text()
  customer?: string;

  @Optional()
  @Email()
  customer_email?: string | null;

  @Optional()
  @Text(200)
  client_reference_id?: string;

  @Optional()
  @OneOf(['auto', 'fr', 'en'])
  locale?: 'auto' | 'fr' | 'en';

  @Optional()
  @Integer({ max: 9_999_999_999 })
  expires_at?: number;

  @Optional()
  @Fields(() => SubscriptionFields)
  subscription_data?: SubscriptionFields;

  @Optional()
  @MetadataFields()
  metadata?: Record<string, string>;
}

/** Which sessions are asked for. */
export class ListSessions extends ListParameters {
  @Optional()
  @Text()
  customer?: string;

  @Optional()
  @Text()
  subscription?: string;

  @Optional()
  @OneOf(['open', 'complete', 'expired'])
  status?: string;
}
