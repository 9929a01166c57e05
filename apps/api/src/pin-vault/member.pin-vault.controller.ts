import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { ReadsNothingOfReps } from '../access-log/declared-access.ts';
import { PinVaultResponse, PutPinVaultRequest } from './pin-vault.dto.ts';
import { pinVaultForSelf } from './pin-vault.presenter.ts';
import { ReadPinVault } from './read-pin-vault.ts';
import { StorePinVault } from './store-pin-vault.ts';

/** The pins of a rep or a coach. */
@ForSurface('member')
@ReadsNothingOfReps()
@ApiTags('member')
@Controller('v1/member/pin-vault')
export class MemberPinVaultController {
  constructor(
    private readonly readPinVault: ReadPinVault,
    private readonly storePinVault: StorePinVault,
  ) {}

  @Get()
  @ApiOkResponse({ type: PinVaultResponse })
  async getPinVault(@CurrentPerson() member: SignedIn): Promise<PinVaultResponse> {
    return pinVaultForSelf(await this.readPinVault.execute(member.accountId));
  }

  @Put()
  @ApiOkResponse({ type: PinVaultResponse })
  async putPinVault(
    @CurrentPerson() member: SignedIn,
    @Body() body: PutPinVaultRequest,
  ): Promise<PinVaultResponse> {
    const next = { version: body.version, blob: Buffer.from(body.blob, 'base64url') };
    return pinVaultForSelf(await this.storePinVault.execute(member.accountId, next));
  }
}
