import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import type { Request } from 'express';
import { Visitor } from '../auth/visitor.ts';
import { GenerationsResponse, RotateIdentityRequest } from './generations.dto.ts';
import { generationsForSelf } from './generations.presenter.ts';
import { OwnGenerations } from './own-generations.ts';
import { RotateIdentity } from './rotate-identity.ts';

/**
 * A signed-in person changes their keys, and opens what the former ones protected. Open by declaration, because reps,
 * coaches and operators share it; each route asks for the person itself.
 */
@Public()
@ApiTags('public')
@Controller('v1/auth')
export class GenerationsController {
  constructor(
    private readonly visitor: Visitor,
    private readonly ownGenerations: OwnGenerations,
    private readonly rotateIdentity: RotateIdentity,
  ) {}

  @Get('generations')
  @ApiOkResponse({ type: GenerationsResponse })
  async generations(@Req() request: Request): Promise<GenerationsResponse> {
    const { accountId } = await this.visitor.require(request);
    return generationsForSelf(await this.ownGenerations.execute(accountId));
  }

  @Post('identity')
  @HttpCode(204)
  @ApiNoContentResponse()
  async identity(@Body() body: RotateIdentityRequest, @Req() request: Request): Promise<void> {
    await this.rotateIdentity.execute(await this.visitor.require(request), body);
  }
}
