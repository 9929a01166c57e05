import { AddressFields } from '../api/address.ts';
import { ListParameters } from '../api/listing.ts';
import { Email, Fields, MetadataFields, Optional, Text, Texts } from '../api/parameters.ts';
import { CommonParameters } from '../api/read-parameters.ts';

/** What is known of a customer; everything may be left out. */
export class CustomerParameters extends CommonParameters {
  @Optional()
  @Text(256)
  name?: string;

  @Optional()
  @Email()
  email?: string | null;

  @Optional()
  @Text(20)
  phone?: string;

  @Optional()
  @Text()
  description?: string;

  @Optional()
  @Fields(() => AddressFields)
  address?: AddressFields;

  @Optional()
  @Texts(10)
  preferred_locales?: string[];

  @Optional()
  @MetadataFields()
  metadata?: Record<string, string>;
}

/** Which customers are asked for. */
export class ListCustomers extends ListParameters {
  @Optional()
  @Text()
  email?: string;
}
