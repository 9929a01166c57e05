import { Injectable } from '@nestjs/common';
import { NotFound, sessionTokenHash, type SignedIn } from '@aparte/platform';
import { SignInSessionsRepository, type ListedSession } from '../auth/sign-in-sessions.repository.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';

/** A browser session, and whether it is the one that asks. */
export interface OwnDevice extends Omit<ListedSession, 'tokenHash'> {
  isCurrent: boolean;
}

/** Shows a person where they are signed in, and ends what they choose; the chat of an ended session ends with it. */
@Injectable()
export class OwnDevices {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly sessions: SignInSessionsRepository,
  ) {}

  /** Every browser in which the person is signed in, the newest first. */
  async list({ accountId, token }: SignedIn): Promise<OwnDevice[]> {
    const current = sessionTokenHash(token);
    const listed = await this.auth.run(null, () => this.sessions.list(accountId));
    return listed.map(({ tokenHash, ...session }) => ({ ...session, isCurrent: tokenHash.equals(current) }));
  }

  /** Ends one session. One of somebody else and one that is over are both missing. */
  async end({ accountId }: SignedIn, id: string): Promise<void> {
    const ended = await this.auth.run(null, () => this.sessions.closeOne(accountId, id));
    if (!ended) throw new NotFound();
  }

  /** Ends every session but the one that asks. */
  async endOthers({ accountId, token }: SignedIn): Promise<void> {
    await this.auth.run(null, () => this.sessions.closeAll(accountId, sessionTokenHash(token)));
  }
}
