import { Module } from '@nestjs/common';
import { AccountMailModule } from '../account-mail/account-mail.module.ts';
import { AuthModule } from '../auth/auth.module.ts';
import { ChangePassword } from './change-password.ts';
import { CodeAge } from './code-age.ts';
import { PasswordsController } from './passwords.controller.ts';
import { PossessionChallenges } from './possession-challenges.ts';
import { ReplaceRecoveryCode } from './replace-recovery-code.ts';

/** A new password, and a new recovery code from a living device. */
@Module({
  imports: [AccountMailModule, AuthModule],
  controllers: [PasswordsController],
  providers: [ChangePassword, CodeAge, PossessionChallenges, ReplaceRecoveryCode],
})
export class PasswordsModule {}
