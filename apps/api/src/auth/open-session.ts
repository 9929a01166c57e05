import { Injectable } from '@nestjs/common';
import { Ids, newSessionToken, RandomSource } from '@aparte/platform';
import { SignInSessionsRepository, type SessionOrigin } from './sign-in-sessions.repository.ts';

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
    private readonly ids: Ids,
    private readonly random: RandomSource,
  ) {}

  /** @throws NotSignedIn when a chat ticket is asked for by a browser session that ends at this moment. */
  async execute(
    account: { id: string; kind: 'rep' | 'coach' | 'operator' },
    origin: SessionOrigin,
  ): Promise<OpenedSession> {
    const { token, hash } = newSessionToken(this.random);
    const expiresAt = await this.sessions.open({
      id: this.ids.uuid(),
      tokenHash: hash,
      accountId: account.id,
      surface: `app_${account.kind}`,
      origin,
    });
    return { token, expiresAt };
  }
}
