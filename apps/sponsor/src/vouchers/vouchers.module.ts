import { Module } from '@nestjs/common';
import { IssueVouchers } from './issue-vouchers.ts';
import { TypeormVouchersRepository } from './typeorm-vouchers.repository.ts';
import { VoucherPress } from './voucher-press.ts';
import { VouchersRepository } from './vouchers.repository.ts';

/** The invitations of a roster. */
@Module({
  providers: [
    IssueVouchers,
    VoucherPress,
    { provide: VouchersRepository, useClass: TypeormVouchersRepository },
  ],
  exports: [IssueVouchers],
})
export class VouchersModule {}
