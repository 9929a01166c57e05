import { ApiProperty } from '@nestjs/swagger';

/** Where the pages find the other parts of the service. */
export class SiteConfigResponse {
  @ApiProperty({ format: 'uri' })
  chatUrl!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uri',
    description: 'The page of the sponsor site that shows a rep what a director sees.',
  })
  sponsorPreviewUrl!: string | null;
}
