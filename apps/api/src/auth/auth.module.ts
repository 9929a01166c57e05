import { Module } from '@nestjs/common';
import { SessionResolver } from '@aparte/platform';
import { AttemptLimits } from './attempt-limits.ts';
import { AuthController } from './auth.controller.ts';
import { AuthenticationVerifier } from './authentication-verifier.ts';
import { CheckCredentials } from './check-credentials.ts';
import { CredentialsRepository } from './credentials.repository.ts';
import { LoginIndex } from './login-index.ts';
import { OpenSession } from './open-session.ts';
import { OwnAccount } from './own-account.ts';
import { PrepareSignIn } from './prepare-sign-in.ts';
import { SessionController } from './session.controller.ts';
import { SignIn } from './sign-in.ts';
import { SignInSessionsRepository } from './sign-in-sessions.repository.ts';
import { SignOut } from './sign-out.ts';
import { SignedInAccountQueries } from './signed-in-account.queries.ts';
import { StoredSessionResolver } from './stored-session-resolver.ts';
import { TypeormCredentialsRepository } from './typeorm-credentials.repository.ts';
import { TypeormSignInSessionsRepository } from './typeorm-sign-in-sessions.repository.ts';
import { Visitor } from './visitor.ts';

/** Signing in and out, and the sessions that follow from it. */
@Module({
  controllers: [AuthController, SessionController],
  providers: [
    AttemptLimits,
    AuthenticationVerifier,
    CheckCredentials,
    LoginIndex,
    OpenSession,
    OwnAccount,
    PrepareSignIn,
    SignIn,
    SignOut,
    SignedInAccountQueries,
    Visitor,
    { provide: CredentialsRepository, useClass: TypeormCredentialsRepository },
    { provide: SignInSessionsRepository, useClass: TypeormSignInSessionsRepository },
    { provide: SessionResolver, useClass: StoredSessionResolver },
  ],
  exports: [
    AttemptLimits,
    AuthenticationVerifier,
    LoginIndex,
    OpenSession,
    SessionResolver,
    SignedInAccountQueries,
  ],
})
export class AuthModule {}
