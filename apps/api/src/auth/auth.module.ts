import { Module } from '@nestjs/common';
import { SessionResolver } from '@aparte/platform';
import { AttemptLimits } from './attempt-limits.ts';
import { AuthenticationVerifier } from './authentication-verifier.ts';
import { LoginIndex } from './login-index.ts';
import { OpenSession } from './open-session.ts';
import { SignInSessionsRepository } from './sign-in-sessions.repository.ts';
import { StoredSessionResolver } from './stored-session-resolver.ts';
import { TypeormSignInSessionsRepository } from './typeorm-sign-in-sessions.repository.ts';

/** Signing in and out, and the sessions that follow from it. */
@Module({
  providers: [
    AttemptLimits,
    AuthenticationVerifier,
    LoginIndex,
    OpenSession,
    { provide: SignInSessionsRepository, useClass: TypeormSignInSessionsRepository },
    { provide: SessionResolver, useClass: StoredSessionResolver },
  ],
  exports: [AttemptLimits, AuthenticationVerifier, LoginIndex, OpenSession, SessionResolver],
})
export class AuthModule {}
