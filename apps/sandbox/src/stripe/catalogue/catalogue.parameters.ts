import { ListParameters } from '../api/listing.ts';
import {
  Fields,
  Flag,
  Integer,
  MetadataFields,
  OneOf,
  Optional,
  Percentage,
  Required,
  Text,
  Texts,
} from '../api/parameters.ts';
import { CommonParameters } from '../api/read-parameters.ts';

/** What a product is made from. */
export class CreateProduct extends CommonParameters {
  @Required()
  @Text()
  name!: string;

  @Optional()
  @Text()
  description?: string;

  @Optional()
  @Text(22)
  unit_label?: string;

  @Optional()
  @MetadataFields()
  metadata?: Record<string, string>;
}

/** How often a price is due. */
export class RecurringFields {
  @Required()
  @OneOf(['month', 'year'])
  interval!: 'month' | 'year';
}

/** What a price is made from: so many cents a seat, every month or year, VAT not included. */
export class CreatePrice extends CommonParameters {
  @Required()
  @OneOf(['eur'])
  currency!: string;

  @Required()
  @Text()
  product!: string;

  @Required()
  @Integer()
  unit_amount!: number;

  @Required()
  @Fields(() => RecurringFields)
  recurring!: RecurringFields;

  @Optional()
  @OneOf(['exclusive', 'unspecified'])
  tax_behavior?: 'exclusive' | 'unspecified';

  @Optional()
  @Text(200)
  lookup_key?: string;

  @Optional()
  @Flag()
  transfer_lookup_key?: boolean;

  @Optional()
  @Text()
  nickname?: string;

  @Optional()
  @MetadataFields()
  metadata?: Record<string, string>;
}

/** Which prices are asked for. */
export class ListPrices extends ListParameters {
  @Optional()
  @Texts(10)
  lookup_keys?: string[];

  @Optional()
  @Text()
  product?: string;

  @Optional()
  @Flag()
  active?: boolean;
}

/** What a rate of VAT is made from; it always comes on top of the price. */
export class CreateTaxRate extends CommonParameters {
  @Required()
  @Text(50)
  display_name!: string;

  @Required()
  @Percentage()
  percentage!: number;

  @Required()
  @Flag()
  inclusive!: boolean;

  @Optional()
  @Text(2)
  country?: string;

  @Optional()
  @Text(50)
  jurisdiction?: string;

  @Optional()
  @Text()
  description?: string;

  @Optional()
  @OneOf(['vat'])
  tax_type?: 'vat';

  @Optional()
  @MetadataFields()
  metadata?: Record<string, string>;
}

/** Which rates are asked for. */
export class ListTaxRates extends ListParameters {
  @Optional()
  @Flag()
  active?: boolean;
}
