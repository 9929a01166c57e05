import { Module } from '@nestjs/common';
import { AccountMailModule } from '../account-mail/account-mail.module.ts';
import { AuthModule } from '../auth/auth.module.ts';
import { ConfirmSecondFactor } from './confirm-second-factor.ts';
import { ForgetCodes } from './forget-codes.ts';
import { ReadSecondFactor } from './read-second-factor.ts';
import { SecondFactorCheckModule } from './second-factor-check.module.ts';
import { SecondFactorController } from './second-factor.controller.ts';
import { StartSecondFactor } from './start-second-factor.ts';
import { SwitchOffSecondFactor } from './switch-off-second-factor.ts';

/** Switching one-time codes on and off. */
@Module({
  imports: [AccountMailModule, AuthModule, SecondFactorCheckModule],
  controllers: [SecondFactorController],
  providers: [ConfirmSecondFactor, ForgetCodes, ReadSecondFactor, StartSecondFactor, SwitchOffSecondFactor],
})
export class SecondFactorModule {}
