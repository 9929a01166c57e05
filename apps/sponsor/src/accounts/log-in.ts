import { Injectable } from '@nestjs/common';
import { DirectorAuthUnitOfWork } from '../database/units-of-work.ts';
import { normalisedEmail } from '../requests/email-address.rules.ts';
import type { LogInRequest } from './accounts.dto.ts';
import { LoginFailed } from './accounts.errors.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { OpenSession, type Entry } from './open-session.ts';
import { PasswordHashing } from './password-hashing.ts';

/** A director signs in. An unknown e-mail costs the same work and gets the same answer as a wrong password. */
@Injectable()
export class LogIn {
  constructor(
    private readonly unitOfWork: DirectorAuthUnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly openSession: OpenSession,
    private readonly passwords: PasswordHashing,
    private readonly limits: AttemptLimits,
  ) {}

  async execute(request: LogInRequest, address: string): Promise<Entry> {
    const email = normalisedEmail(request.email);
    await this.limits.countLogin(address, email);

    const director = await this.unitOfWork.run(null, () => this.accounts.findByEmail(email));
    const isRight = await this.passwords.isRight(request.password, director?.passwordHash ?? null);
    if (!director || !isRight) throw new LoginFailed();

    return this.unitOfWork.run(null, () => this.openSession.execute(director.directorId, director));
  }
}
