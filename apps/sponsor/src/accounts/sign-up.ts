import { Injectable } from '@nestjs/common';
import { DirectorAuthUnitOfWork } from '../database/units-of-work.ts';
import type { SignUpRequest } from './accounts.dto.ts';
import { EmailTaken } from './accounts.errors.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { NewcomerOrigin } from './newcomer-origin.ts';
import { OpenSession, type Entry } from './open-session.ts';
import { PasswordHashing } from './password-hashing.ts';

/** A director makes an account for a firm and is signed in at once. */
@Injectable()
export class SignUp {
  constructor(
    private readonly unitOfWork: DirectorAuthUnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly openSession: OpenSession,
    private readonly passwords: PasswordHashing,
    private readonly origin: NewcomerOrigin,
  ) {}

  async execute(request: SignUpRequest): Promise<Entry> {
    const { email, displayName, organisationName, locale } = request;
    const passwordHash = await this.passwords.hash(request.password);
    const { organisationId, directorId, on } = this.origin.next();

    return this.unitOfWork.run(null, async () => {
      const isNew = await this.accounts.add({
        organisationId,
        organisationName,
        directorId,
        email,
        displayName,
        locale,
        passwordHash,
        on,
      });
      if (!isNew) throw new EmailTaken();
      return this.openSession.execute(directorId, { displayName, email, locale, organisationName });
    });
  }
}
