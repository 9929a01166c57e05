import { MetadataFields, OneOf, Optional, Required, Text, Texts, WebAddress } from '../api/parameters.ts';
import { CommonParameters } from '../api/read-parameters.ts';
import { apiVersion } from '../objects.ts';

/** What registering an endpoint takes. */
export class CreateWebhookEndpoint extends CommonParameters {
  @Required()
  @WebAddress()
  url!: string;

  @Required()
  @Texts(100)
  enabled_events!: string[];

  @Optional()
  @OneOf([apiVersion])
  api_version?: string;

  @Optional()
  @Text()
  description?: string;

  @Optional()
  @MetadataFields()
  metadata?: Record<string, string>;
}
