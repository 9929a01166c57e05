import { Injectable } from '@nestjs/common';
import { SessionResolver, sessionTokenHash, type SignedIn } from '@aparte/platform';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { SignInSessionsRepository } from './sign-in-sessions.repository.ts';

/** Finds the person behind a browser token, each time in the database: signing out counts at once. */
@Injectable()
export class StoredSessionResolver extends SessionResolver {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly sessions: SignInSessionsRepository,
  ) {
    super();
  }

  override async resolve(token: string): Promise<SignedIn | null> {
    const owner = await this.auth.run(null, () => this.sessions.findWebOwner(sessionTokenHash(token)));
    return owner && { ...owner, token };
  }
}
