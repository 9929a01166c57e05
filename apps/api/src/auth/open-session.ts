import { Injectable } from '@nestjs/common';
import { newSessionToken, RandomSource } from '@aparte/platform';
import { SignInSessionsRepository, type SessionPurpose } from './sign-in-sessions.repository.ts';

/** A token for the person's browser or chat connection, and until when it counts. */
export interface OpenedSession {
  token: string;
  expiresAt: Date;
}

/** Opens a session for somebody whose right to it was just checked; runs inside a unit of `app_auth`. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: SignInSessionsRepository,
    private readonly random: RandomSource,
  ) {}

  async execute(
    account: { id: string; kind: 'rep' | 'coach' | 'operator' },
    purpose: SessionPurpose,
  ): Promise<OpenedSession> {
    const { token, hash } = newSessionToken(this.random);
    const expiresAt = await this.sessions.open({
      tokenHash: hash,
      accountId: account.id,
      surface: `app_${account.kind}`,
      purpose,
    });
    return { token, expiresAt };
  }
}
