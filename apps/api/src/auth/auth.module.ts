import { Module } from '@nestjs/common';
import { SessionCookieStrategy, SessionResolver } from '@aparte/platform';
import { AccountAttempts } from './account-attempts.ts';
import { AccountSecrets } from './account-secrets.ts';
import { AccountSecretsRepository } from './account-secrets.repository.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { AuthController } from './auth.controller.ts';
import { AuthenticationVerifier } from './authentication-verifier.ts';
import { CheckCredentials } from './check-credentials.ts';
import { CredentialsRepository } from './credentials.repository.ts';
import { KeyChanges } from './key-changes.ts';
import { LoginIndex } from './login-index.ts';
import { OpenSession } from './open-session.ts';
import { OwnAccount } from './own-account.ts';
import { PrepareSignIn } from './prepare-sign-in.ts';
import { ProvePassword } from './prove-password.ts';
import { SessionController } from './session.controller.ts';
import { SecondFactorCheckModule } from '../second-factor/second-factor-check.module.ts';
import { SignIn } from './sign-in.ts';
import { SignInSessionsRepository } from './sign-in-sessions.repository.ts';
import { SignOut } from './sign-out.ts';
import { SignedInAccountQueries } from './signed-in-account.queries.ts';
import { StartSession } from './start-session.ts';
import { StoredSessionResolver } from './stored-session-resolver.ts';
import { TypeormAccountSecretsRepository } from './typeorm-account-secrets.repository.ts';
import { TypeormCredentialsRepository } from './typeorm-credentials.repository.ts';
import { TypeormSignInSessionsRepository } from './typeorm-sign-in-sessions.repository.ts';
import { Visitor } from './visitor.ts';
import { WrapSealing } from './wrap-sealing.ts';

/** Signing in and out, and the sessions that follow from it. */
@Module({
  imports: [SecondFactorCheckModule],
  controllers: [AuthController, SessionController],
  providers: [
    AccountAttempts,
    AccountSecrets,
    AttemptLimits,
    AuthenticationVerifier,
    CheckCredentials,
    KeyChanges,
    LoginIndex,
    OpenSession,
    OwnAccount,
    PrepareSignIn,
    ProvePassword,
    SessionCookieStrategy,
    SignIn,
    SignOut,
    SignedInAccountQueries,
    StartSession,
    Visitor,
    WrapSealing,
    { provide: AccountSecretsRepository, useClass: TypeormAccountSecretsRepository },
    { provide: CredentialsRepository, useClass: TypeormCredentialsRepository },
    { provide: SignInSessionsRepository, useClass: TypeormSignInSessionsRepository },
    { provide: SessionResolver, useClass: StoredSessionResolver },
  ],
  exports: [
    AccountAttempts,
    AccountSecrets,
    AccountSecretsRepository,
    AttemptLimits,
    AuthenticationVerifier,
    KeyChanges,
    LoginIndex,
    OpenSession,
    ProvePassword,
    SessionCookieStrategy,
    SignInSessionsRepository,
    SignedInAccountQueries,
    StartSession,
    Visitor,
    WrapSealing,
  ],
})
export class AuthModule {}
