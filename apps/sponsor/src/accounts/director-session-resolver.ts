import { Injectable } from '@nestjs/common';
import { Clock, SessionResolver, sessionTokenHash, type SignedIn } from '@aparte/platform';
import { DirectorAuthUnitOfWork } from '../database/units-of-work.ts';
import { AccountsRepository } from './accounts.repository.ts';

/** Finds the director behind the cookie of a request. */
@Injectable()
export class DirectorSessionResolver extends SessionResolver {
  constructor(
    private readonly unitOfWork: DirectorAuthUnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async resolve(token: string): Promise<SignedIn | null> {
    const accountId = await this.unitOfWork.run(null, () =>
      this.accounts.findDirectorOfSession(sessionTokenHash(token), this.clock.now()),
    );
    return accountId ? { accountId, kind: 'director', token } : null;
  }
}
