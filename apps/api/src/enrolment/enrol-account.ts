import { Injectable } from '@nestjs/common';
import { Clock, ValidationFailed } from '@aparte/platform';
import type { VerifiedIdentity } from '@aparte/sealing';
import { AuthenticationVerifier } from '../auth/authentication-verifier.ts';
import { LoginIndex } from '../auth/login-index.ts';
import { keyWrapCell } from '../auth/signed-in-account.queries.ts';
import { utcDate } from '../process/utc-date.ts';
import { ServerKey } from '../server-key/server-key.ts';
import { AccountsRepository, type NewAccount } from './accounts.repository.ts';
import type { EnrolmentDto } from './enrolment.dto.ts';
import { LoginTaken } from './enrolment.errors.ts';
import { checkEnrolment } from './enrolment.rules.ts';

/** Whether the account was made now, or by the same request earlier. */
export type Enrolled = 'added' | 'repeated';

/**
 * Opens an account of any kind; runs inside a unit of `app_auth`, together with what gives the right to it.
 *
 * A repeated sign-up (same id, address and key) is told apart from a taken address and changes nothing.
 */
@Injectable()
export class EnrolAccount {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly verifier: AuthenticationVerifier,
    private readonly loginIndex: LoginIndex,
    private readonly serverKey: ServerKey,
    private readonly clock: Clock,
  ) {}

  async execute(kind: NewAccount['kind'], enrolment: EnrolmentDto): Promise<Enrolled> {
    const { identity, faults } = checkEnrolment({
      accountId: enrolment.account.id,
      identity: enrolment.identity,
      wrapMethods: enrolment.keyWraps.map(({ method }) => method),
    });
    if (faults) throw new ValidationFailed(faults);

    const account = this.sealed(kind, enrolment, identity);
    if (await this.accounts.add(account)) return 'added';
    if (await this.isRepeated(account, enrolment)) return 'repeated';
    throw new LoginTaken();
  }

  private async isRepeated(account: NewAccount, { authKey }: EnrolmentDto): Promise<boolean> {
    const existing = await this.accounts.findExisting(account.id);
    if (existing?.kind !== account.kind || !existing.loginIndex.equals(account.loginIndex)) return false;
    const key = Buffer.from(authKey, 'base64url');
    return this.verifier.matches(account.id, key, existing.verifierSealed, 'verifier_sealed');
  }

  private sealed(kind: NewAccount['kind'], enrolment: EnrolmentDto, identity: VerifiedIdentity): NewAccount {
    const { id, loginId, displayName, locale, timeZone } = enrolment.account;
    const loginCell = { table: 'identity.account', column: 'login_sealed', rowId: id };
    return {
      id,
      kind,
      loginIndex: this.loginIndex.of(loginId),
      loginSealed: this.serverKey.seal('login-sealing', Buffer.from(loginId, 'utf8'), loginCell),
      displayName,
      locale,
      timeZone,
      joinedOn: utcDate(this.clock.now()),
      credential: this.sealedCredential(id, enrolment),
      keyWraps: this.sealedWraps(id, enrolment),
      identity,
    };
  }

  private sealedCredential(
    id: string,
    { kdf, authKey, recoveryAuthKey }: EnrolmentDto,
  ): NewAccount['credential'] {
    return {
      kdfT: kdf.t,
      kdfM: kdf.m,
      serverSalt: Buffer.from(kdf.serverSalt, 'base64url'),
      verifierSealed: this.verifier.make(id, Buffer.from(authKey, 'base64url'), 'verifier_sealed'),
      recoveryVerifierSealed: this.verifier.make(
        id,
        Buffer.from(recoveryAuthKey, 'base64url'),
        'recovery_verifier_sealed',
      ),
    };
  }

  private sealedWraps(accountId: string, { keyWraps }: EnrolmentDto): NewAccount['keyWraps'] {
    return keyWraps.map(({ method, generation, blob }) => ({
      method,
      generation,
      blobSealed: this.serverKey.seal(
        'wrap-sealing',
        Buffer.from(blob, 'base64url'),
        keyWrapCell({ accountId, method, generation }),
      ),
    }));
  }
}
