import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, OwnUnitsOfWork, type SignedIn } from '@aparte/platform';
import { AttemptsGuard } from '../auth/attempts.guard.ts';
import { RepUnitOfWork } from '../database/units-of-work.ts';
import { OwnSeatQueries } from '../seats/own-seat.queries.ts';
import { RepSeatDto } from '../seats/seats.dto.ts';
import { seatForRep } from '../seats/seats.presenter.ts';
import { CheckVoucher } from './check-voucher.ts';
import { ClaimAnotherSeat } from './claim-another-seat.ts';
import { VoucherPreviewRequest } from './claims.dto.ts';

/** Claiming a seat with an account that is there already. */
@ForSurface('rep')
@OwnUnitsOfWork()
@UseGuards(AttemptsGuard)
@ApiTags('rep')
@Controller('v1/rep/seat')
export class RepClaimsController {
  constructor(
    private readonly checkVoucher: CheckVoucher,
    private readonly claimAnotherSeat: ClaimAnotherSeat,
    private readonly ownSeat: OwnSeatQueries,
    private readonly repUnit: RepUnitOfWork,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: RepSeatDto })
  async claimAnother(
    @CurrentPerson() rep: SignedIn,
    @Body() body: VoucherPreviewRequest,
  ): Promise<RepSeatDto> {
    await this.claimAnotherSeat.execute(await this.checkVoucher.execute(body.voucher), rep.accountId);
    return seatForRep(await this.repUnit.run(rep.token, () => this.ownSeat.find(rep.accountId)));
  }
}
