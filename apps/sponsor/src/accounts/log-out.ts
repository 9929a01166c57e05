import { Injectable } from '@nestjs/common';
import { sessionTokenHash } from '@aparte/platform';
import { DirectorAuthUnitOfWork } from '../database/units-of-work.ts';
import { AccountsRepository } from './accounts.repository.ts';

/** A director signs out; a browser without a session is as signed out as before. */
@Injectable()
export class LogOut {
  constructor(
    private readonly unitOfWork: DirectorAuthUnitOfWork,
    private readonly accounts: AccountsRepository,
  ) {}

  async execute(token: string | null): Promise<void> {
    if (token === null) return;
    await this.unitOfWork.run(null, () => this.accounts.closeSession(sessionTokenHash(token)));
  }
}
