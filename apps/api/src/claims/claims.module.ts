import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { EnrolmentModule } from '../enrolment/enrolment.module.ts';
import { OffersModule } from '../offers/offers.module.ts';
import { SeatsModule } from '../seats/seats.module.ts';
import { CheckVoucher } from './check-voucher.ts';
import { ClaimAnotherSeat } from './claim-another-seat.ts';
import { ClaimSeat } from './claim-seat.ts';
import { ClaimsController } from './claims.controller.ts';
import { PreviewVoucher } from './preview-voucher.ts';
import { RepClaimsController } from './rep.claims.controller.ts';
import { SeatClaimsRepository } from './seat-claims.repository.ts';
import { TakeSeat } from './take-seat.ts';
import { TypeormSeatClaimsRepository } from './typeorm-seat-claims.repository.ts';
import { Vouchers } from './vouchers.ts';

/** Vouchers and the seats they become. */
@Module({
  imports: [AuthModule, EnrolmentModule, OffersModule, SeatsModule],
  controllers: [ClaimsController, RepClaimsController],
  providers: [
    CheckVoucher,
    ClaimAnotherSeat,
    ClaimSeat,
    PreviewVoucher,
    TakeSeat,
    Vouchers,
    { provide: SeatClaimsRepository, useClass: TypeormSeatClaimsRepository },
  ],
})
export class ClaimsModule {}
