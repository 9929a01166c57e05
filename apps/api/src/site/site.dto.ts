import { ApiProperty } from '@nestjs/swagger';

/** Where the pages find the other parts of the service. */
export class SiteConfigResponse {
  @ApiProperty({ format: 'uri' })
  chatUrl!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uri',
    description: 'The public page of the sponsor site that says what a director sees.',
  })
  sponsorPreviewUrl!: string | null;
}
