import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Clock, CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { UuidInPath } from '../wire/uuid.ts';
import { ReleasePage } from './release-page.ts';
import { nextPostingAt } from './shared-page.rules.ts';
import { ReleasePageRequest, SharedPageDto, SharedPagesResponse } from './shared-pages.dto.ts';
import { pageForAuthor } from './shared-pages.presenter.ts';
import { SharedPagesRepository } from './shared-pages.repository.ts';
import { TakeBackPage } from './take-back-page.ts';

/** The pages a rep releases to their director. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/shared-pages')
export class RepSharedPagesController {
  constructor(
    private readonly pages: SharedPagesRepository,
    private readonly releasePage: ReleasePage,
    private readonly takeBackPage: TakeBackPage,
    private readonly clock: Clock,
    private readonly config: ApiConfig,
  ) {}

  @Get()
  @ApiOkResponse({ type: SharedPagesResponse })
  async listPages(): Promise<SharedPagesResponse> {
    const pages = (await this.pages.list()).map(pageForAuthor);
    return { pages, nextPostingAt: nextPostingAt(this.clock.now(), this.config.gateHour).toISOString() };
  }

  @Post()
  @ApiCreatedResponse({ type: SharedPageDto })
  async addPage(
    @CurrentPerson() { accountId: authorId }: SignedIn,
    @Body() { requestId, locale, author, title, paragraphs, expiresOn }: ReleasePageRequest,
  ): Promise<SharedPageDto> {
    const page = { locale, author, title, paragraphs, expiresOn };
    return pageForAuthor(await this.releasePage.execute({ authorId, requestId, page }));
  }

  @Delete(':pageId')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The page is deleted; nobody has seen it.' })
  async removePage(@Param('pageId', UuidInPath) pageId: string): Promise<void> {
    await this.takeBackPage.execute(pageId);
  }
}
