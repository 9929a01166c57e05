import { Injectable } from '@nestjs/common';
import { NotFound, sessionTokenHash, UnitsOfWork, type SignedIn } from '@aparte/platform';
import { AccessOfRoute } from '../access-log/access-of-route.ts';
import { OpenSession, type OpenedSession } from '../auth/open-session.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';

/**
 * Gives a member a token for the chat process, good for ten minutes: the cookie itself never leaves this origin. The
 * ticket ends with the browser session that asked for it. Throws NotFound, AccessNotLogged.
 */
@Injectable()
export class IssueChatTicket {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly openSession: OpenSession,
    private readonly unitsOfWork: UnitsOfWork,
    private readonly access: AccessOfRoute,
  ) {}

  async execute({ accountId, kind, token }: SignedIn): Promise<OpenedSession> {
    if (kind !== 'rep' && kind !== 'coach') throw new NotFound();
    // With the ticket a coach reads every conversation of theirs, out of sight of this process.
    await this.unitsOfWork.of(kind).run(token, () => this.access.tellOfMember(accountId));
    const openedFrom = sessionTokenHash(token);
    return this.auth.run(null, () =>
      this.openSession.execute({ id: accountId, kind }, { purpose: 'chat', openedFrom }),
    );
  }
}
