import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { pathId } from '../requests/path-id.pipe.ts';
import { ConfirmImport } from './confirm-import.ts';
import { RemoveFromRoster } from './remove-from-roster.ts';
import {
  ImportConfirmationResponse,
  RosterImportResponse,
  RosterResponse,
  UploadRosterRequest,
} from './roster.dto.ts';
import { confirmationForDirector, importForDirector, rosterForDirector } from './roster.presenter.ts';
import { RosterQueries } from './roster.queries.ts';
import { UploadRoster } from './upload-roster.ts';

/** The people whom a director invites. */
@ForSurface('sponsor')
@Controller('v1/roster')
export class DirectorRosterController {
  constructor(
    private readonly roster: RosterQueries,
    private readonly uploadRosterUseCase: UploadRoster,
    private readonly confirmImportUseCase: ConfirmImport,
    private readonly removeUseCase: RemoveFromRoster,
  ) {}

  @Get()
  @ApiOkResponse({ description: 'Everybody on the roster.', type: RosterResponse })
  async listRoster(): Promise<RosterResponse> {
    return rosterForDirector(await this.roster.list());
  }

  @Post('imports')
  @HttpCode(201)
  @ApiCreatedResponse({
    description: 'What the file holds; nothing is added yet.',
    type: RosterImportResponse,
  })
  async uploadRoster(
    @CurrentPerson() person: SignedIn,
    @Body() request: UploadRosterRequest,
  ): Promise<RosterImportResponse> {
    return importForDirector(await this.uploadRosterUseCase.execute(person, request));
  }

  @Post('imports/:id/confirmation')
  @HttpCode(200)
  @ApiOkResponse({ description: 'The people are on the roster.', type: ImportConfirmationResponse })
  async confirmImport(
    @CurrentPerson() person: SignedIn,
    @Param('id', pathId) importId: string,
  ): Promise<ImportConfirmationResponse> {
    return confirmationForDirector(await this.confirmImportUseCase.execute(person, importId));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'The person is off the roster.' })
  async removeFromRoster(@Param('id', pathId) entryId: string): Promise<void> {
    await this.removeUseCase.execute(entryId);
  }
}
