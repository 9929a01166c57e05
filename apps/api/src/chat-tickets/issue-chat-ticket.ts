import { Injectable } from '@nestjs/common';
import { NotFound, type SignedIn } from '@aparte/platform';
import { OpenSession, type OpenedSession } from '../auth/open-session.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';

/** Gives a member a token for the chat process, good for ten minutes: the cookie itself never leaves this origin. */
@Injectable()
export class IssueChatTicket {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly openSession: OpenSession,
  ) {}

  async execute({ accountId, kind }: SignedIn): Promise<OpenedSession> {
    if (kind !== 'rep' && kind !== 'coach') throw new NotFound();
    return this.auth.run(null, () => this.openSession.execute({ id: accountId, kind }, 'chat'));
  }
}
