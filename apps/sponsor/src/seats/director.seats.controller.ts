import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, OwnUnitsOfWork, type SignedIn } from '@aparte/platform';
import { pathId } from '../requests/path-id.pipe.ts';
import { ReadCheckout } from './read-checkout.ts';
import { CheckoutPageResponse, CheckoutResponse, SeatsResponse, StartCheckoutRequest } from './seats.dto.ts';
import { checkoutForDirector, seatsForDirector } from './seats.presenter.ts';
import { SeatsQueries } from './seats.queries.ts';
import { StartCheckout } from './start-checkout.ts';

/** Buying seats, and the seats as bought. */
@ForSurface('sponsor')
@Controller('v1')
export class DirectorSeatsController {
  constructor(
    private readonly startCheckoutUseCase: StartCheckout,
    private readonly readCheckoutUseCase: ReadCheckout,
    private readonly seats: SeatsQueries,
  ) {}

  @OwnUnitsOfWork()
  @Post('checkouts')
  @HttpCode(201)
  @ApiCreatedResponse({ description: 'The payment page to go to.', type: CheckoutPageResponse })
  startCheckout(
    @CurrentPerson() person: SignedIn,
    @Body() request: StartCheckoutRequest,
  ): Promise<CheckoutPageResponse> {
    return this.startCheckoutUseCase.execute(person, request);
  }

  @OwnUnitsOfWork()
  @Get('checkouts/:id')
  @ApiOkResponse({ description: 'How the purchase stands.', type: CheckoutResponse })
  async readCheckout(
    @CurrentPerson() person: SignedIn,
    @Param('id', pathId) checkoutId: string,
  ): Promise<CheckoutResponse> {
    return checkoutForDirector(await this.readCheckoutUseCase.execute(person, checkoutId));
  }

  @Get('seats')
  @ApiOkResponse({ description: 'The seats as bought.', type: SeatsResponse })
  async readSeats(): Promise<SeatsResponse> {
    return seatsForDirector(await this.seats.seats());
  }
}
