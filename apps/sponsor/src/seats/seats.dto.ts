import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { billingIntervals, seatLimits, type BillingInterval } from './seats.rules.ts';

const seatStates = ['none', 'active', 'past-due', 'ended'] as const;
const checkoutStates = ['open', 'paid', 'expired'] as const;

/** What a seat costs when it is paid for in this rhythm. */
class PlanResponse {
  @ApiProperty({ description: 'How often seats are paid for.', enum: billingIntervals })
  interval!: BillingInterval;

  @ApiProperty({ description: 'Price of one seat for one interval, in cents, without VAT.', type: 'integer' })
  seatPriceCents!: number;
}

/** What can be bought. */
export class PlansResponse {
  @ApiProperty({ description: 'Currency of all prices.', enum: ['EUR'] })
  currency!: 'EUR';

  @ApiProperty({ description: 'Smallest number of seats.', type: 'integer' })
  minimumSeats!: number;

  @ApiProperty({ description: 'Largest number of seats in one purchase.', type: 'integer' })
  maximumSeats!: number;

  @ApiProperty({ description: 'VAT that is added, in percent.' })
  vatRatePercent!: number;

  @ApiProperty({ description: 'The plans.', type: [PlanResponse] })
  plans!: PlanResponse[];
}

/** An order of seats. */
export class StartCheckoutRequest {
  @ApiProperty({
    description: 'Number of seats, whoever may take them.',
    type: 'integer',
    minimum: seatLimits.minimum,
    maximum: seatLimits.maximum,
  })
  @IsInt()
  @Min(seatLimits.minimum)
  @Max(seatLimits.maximum)
  seats!: number;

  @ApiProperty({ description: 'How often the seats are paid for.', enum: billingIntervals })
  @IsIn(billingIntervals)
  interval!: BillingInterval;

  @ApiProperty({
    description: 'Made by the browser; the same order sent again opens no second page.',
    format: 'uuid',
  })
  @IsUUID()
  requestId!: string;
}

/** Where an order is paid. */
export class CheckoutPageResponse {
  @ApiProperty({ description: 'Identifier of the purchase here.', format: 'uuid' })
  checkoutId!: string;

  @ApiProperty({ description: 'Payment page of Stripe.', format: 'uri' })
  url!: string;
}

/** How a purchase stands. */
export class CheckoutResponse {
  @ApiProperty({ description: 'Open until it is paid or its page expires.', enum: checkoutStates })
  state!: (typeof checkoutStates)[number];

  @ApiProperty({ description: 'Number of seats ordered.', type: 'integer' })
  seats!: number;

  @ApiProperty({ description: 'How often they are paid for.', enum: billingIntervals })
  interval!: BillingInterval;
}

/** The seats as bought. Nothing about their use exists in this plane. */
export class SeatsResponse {
  @ApiProperty({ description: 'Seats bought; 0 before the first purchase.', type: 'integer' })
  seats!: number;

  @ApiProperty({ description: 'How often they are paid for.', enum: billingIntervals, nullable: true })
  interval!: BillingInterval | null;

  @ApiProperty({
    description: 'Price of one seat for one interval, in cents, without VAT.',
    type: 'integer',
    nullable: true,
  })
  seatPriceCents!: number | null;

  @ApiProperty({ description: 'Last day that is paid for.', type: String, format: 'date', nullable: true })
  paidUntil!: string | null;

  @ApiProperty({ description: 'How the subscription stands.', enum: seatStates })
  state!: (typeof seatStates)[number];
}
