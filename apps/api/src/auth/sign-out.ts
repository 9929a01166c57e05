import { Injectable } from '@nestjs/common';
import { sessionTokenHash } from '@aparte/platform';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { SignInSessionsRepository } from './sign-in-sessions.repository.ts';

/** Somebody signs out: their token counts no longer, from the next request on. */
@Injectable()
export class SignOut {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly sessions: SignInSessionsRepository,
  ) {}

  async execute(token: string | null): Promise<void> {
    if (!token) return;
    await this.auth.run(null, () => this.sessions.close(sessionTokenHash(token)));
  }
}
