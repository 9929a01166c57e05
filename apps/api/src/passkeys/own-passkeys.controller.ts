import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import type { Request } from 'express';
import { Visitor } from '../auth/visitor.ts';
import { UuidInPath } from '../wire/uuid.ts';
import { AddPasskey } from './add-passkey.ts';
import { OfferRegistration } from './offer-registration.ts';
import { OwnPasskeys } from './own-passkeys.ts';
import { userHandleOf } from './passkey-credentials.ts';
import {
  AddPasskeyRequest,
  OfferPasskeyRequest,
  PasskeyDto,
  PasskeyOfferResponse,
  PasskeysResponse,
} from './passkeys.dto.ts';
import { passkeyForSelf, passkeyHint } from './passkeys.presenter.ts';
import { RelyingParty } from './relying-party.ts';

/** The passkeys of whoever is signed in. Open by declaration; each route asks for the person itself. */
@Public()
@ApiTags('public')
@Controller('v1/auth/passkeys')
export class OwnPasskeysController {
  constructor(
    private readonly visitor: Visitor,
    private readonly relyingParty: RelyingParty,
    private readonly ownPasskeys: OwnPasskeys,
    private readonly offerRegistration: OfferRegistration,
    private readonly addPasskey: AddPasskey,
  ) {}

  @Get()
  @ApiOkResponse({ type: PasskeysResponse })
  async listPasskeys(@Req() request: Request): Promise<PasskeysResponse> {
    const { accountId } = await this.visitor.require(request);
    return { passkeys: (await this.ownPasskeys.list(accountId)).map(passkeyForSelf) };
  }

  @Post('offer')
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyOfferResponse })
  async offerPasskey(
    @Req() request: Request,
    @Body() body: OfferPasskeyRequest,
  ): Promise<PasskeyOfferResponse> {
    const { accountId } = await this.visitor.require(request);
    const authKey = Buffer.from(body.authKey, 'base64url');
    const { challenge, known } = await this.offerRegistration.execute(accountId, authKey);
    return {
      challenge: challenge.toString('base64url'),
      rpId: this.relyingParty.id,
      rpName: this.relyingParty.name,
      userHandle: userHandleOf(accountId),
      algorithms: [...this.relyingParty.algorithms],
      known: known.map(passkeyHint),
    };
  }

  @Post()
  @ApiCreatedResponse({ type: PasskeyDto })
  async registerPasskey(@Req() request: Request, @Body() body: AddPasskeyRequest): Promise<PasskeyDto> {
    const { accountId } = await this.visitor.require(request);
    const { label, credential, keyWrap } = body;
    const wrap = { generation: keyWrap.generation, blob: Buffer.from(keyWrap.blob, 'base64url') };
    return passkeyForSelf(await this.addPasskey.execute(accountId, { label, credential, keyWrap: wrap }));
  }

  @Delete(':passkeyId')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removePasskey(@Req() request: Request, @Param('passkeyId', UuidInPath) id: string): Promise<void> {
    const { accountId } = await this.visitor.require(request);
    await this.ownPasskeys.remove(accountId, id);
  }
}
