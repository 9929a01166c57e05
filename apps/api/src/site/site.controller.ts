import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { SiteConfigResponse } from './site.dto.ts';

/** What the pages of the member site must know before anybody signs in. */
@Public()
@ApiTags('public')
@Controller('v1/config')
export class SiteController {
  constructor(private readonly config: ApiConfig) {}

  @Get()
  @ApiOkResponse({ type: SiteConfigResponse })
  siteConfig(): SiteConfigResponse {
    const { chatOrigin, sponsorOrigin } = this.config;
    return {
      chatUrl: chatOrigin,
      sponsorPreviewUrl: sponsorOrigin ? `${sponsorOrigin}/who-sees-what` : null,
    };
  }
}
