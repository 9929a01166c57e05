import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Public, SessionCookie } from '@aparte/platform';
import type { Request, Response } from 'express';
import { Visitor } from '../auth/visitor.ts';
import { EraseAccount } from './erase-account.ts';
import { EraseRequest } from './erasure.dto.ts';

/** Erasing one's own account. Open by declaration like all of `v1/auth`; the route asks for the person itself. */
@Public()
@ApiTags('public')
@Controller('v1/auth/erase')
export class ErasureController {
  constructor(
    private readonly visitor: Visitor,
    private readonly eraseAccount: EraseAccount,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  async erase(
    @Body() { authKey, secondFactor }: EraseRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const person = await this.visitor.require(request);
    const proof = { authKey: Buffer.from(authKey, 'base64url'), code: secondFactor?.code ?? null };
    await this.eraseAccount.execute(person, proof);
    this.cookie.clear(response);
  }
}
