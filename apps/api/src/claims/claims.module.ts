import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { EnrolmentModule } from '../enrolment/enrolment.module.ts';
import { OffersModule } from '../offers/offers.module.ts';
import { CheckVoucher } from './check-voucher.ts';
import { ClaimSeat } from './claim-seat.ts';
import { ClaimsController } from './claims.controller.ts';
import { PreviewVoucher } from './preview-voucher.ts';
import { SeatClaimsRepository } from './seat-claims.repository.ts';
import { TakeSeat } from './take-seat.ts';
import { TypeormSeatClaimsRepository } from './typeorm-seat-claims.repository.ts';
import { Vouchers } from './vouchers.ts';

/** Vouchers and the seats they become. */
@Module({
  imports: [AuthModule, EnrolmentModule, OffersModule],
  controllers: [ClaimsController],
  providers: [
    CheckVoucher,
    ClaimSeat,
    PreviewVoucher,
    TakeSeat,
    Vouchers,
    { provide: SeatClaimsRepository, useClass: TypeormSeatClaimsRepository },
  ],
})
export class ClaimsModule {}
