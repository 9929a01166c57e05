import { Module } from '@nestjs/common';
import { SessionCookieStrategy, SessionResolver } from '@aparte/platform';
import { AccountsQueries } from './accounts.queries.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { DirectorAccountsController } from './director.accounts.controller.ts';
import { DirectorSessionResolver } from './director-session-resolver.ts';
import { LogIn } from './log-in.ts';
import { LogOut } from './log-out.ts';
import { NewcomerOrigin } from './newcomer-origin.ts';
import { OpenSession } from './open-session.ts';
import { PasswordHashing } from './password-hashing.ts';
import { PublicAccountsController } from './public.accounts.controller.ts';
import { SignUp } from './sign-up.ts';
import { TypeormAccountsRepository } from './typeorm-accounts.repository.ts';

/** Accounts of directors and the door of the sponsor site. */
@Module({
  controllers: [PublicAccountsController, DirectorAccountsController],
  providers: [
    SignUp,
    NewcomerOrigin,
    LogIn,
    LogOut,
    OpenSession,
    PasswordHashing,
    AttemptLimits,
    AccountsQueries,
    { provide: AccountsRepository, useClass: TypeormAccountsRepository },
    SessionCookieStrategy,
    { provide: SessionResolver, useClass: DirectorSessionResolver },
  ],
  exports: [AccountsQueries, SessionCookieStrategy],
})
export class AccountsModule {}
