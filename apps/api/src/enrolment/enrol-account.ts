import { Injectable } from '@nestjs/common';
import { Clock, ValidationFailed } from '@aparte/platform';
import type { VerifiedIdentity } from '@aparte/sealing';
import { AccountSeals } from '../account-keys/account-seals.ts';
import { AuthenticationVerifier } from '../auth/authentication-verifier.ts';
import { LoginIndex } from '../auth/login-index.ts';
import { keyWrapCell } from '../auth/wrap-sealing.ts';
import { utcDate } from '../process/utc-date.ts';
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
    private readonly seals: AccountSeals,
    private readonly clock: Clock,
  ) {}

  async execute(kind: NewAccount['kind'], enrolment: EnrolmentDto): Promise<Enrolled> {
    const { identity, faults } = checkEnrolment({
      accountId: enrolment.account.id,
      identity: enrolment.identity,
      wrapMethods: enrolment.keyWraps.map(({ method }) => method),
    });
    if (faults) throw new ValidationFailed(faults);

    // Before the account: a key that nobody came to use is nothing, an account without its key would be lost.
    await this.seals.prepare(enrolment.account.id);
    const account = await this.sealed(kind, enrolment, identity);
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

  private async sealed(
    kind: NewAccount['kind'],
    enrolment: EnrolmentDto,
    identity: VerifiedIdentity,
  ): Promise<NewAccount> {
    const { id, loginId, displayName, locale, timeZone } = enrolment.account;
    const loginCell = { table: 'identity.account', column: 'login_sealed', rowId: id };
    return {
      id,
      kind,
      loginIndex: this.loginIndex.of(loginId),
      loginSealed: await this.seals.seal(id, 'login-sealing', Buffer.from(loginId, 'utf8'), loginCell),
      displayName,
      locale,
      timeZone,
      joinedOn: utcDate(this.clock.now()),
      credential: await this.sealedCredential(id, enrolment),
      keyWraps: await this.sealedWraps(id, enrolment),
      identity,
    };
  }

  private async sealedCredential(
    id: string,
    { kdf, authKey, recoveryAuthKey }: EnrolmentDto,
  ): Promise<NewAccount['credential']> {
    return {
      kdfT: kdf.t,
      kdfM: kdf.m,
      serverSalt: Buffer.from(kdf.serverSalt, 'base64url'),
      verifierSealed: await this.verifier.make(id, Buffer.from(authKey, 'base64url'), 'verifier_sealed'),
      recoveryVerifierSealed: await this.verifier.make(
        id,
        Buffer.from(recoveryAuthKey, 'base64url'),
        'recovery_verifier_sealed',
      ),
      recoveryMadeOn: utcDate(this.clock.now()),
    };
  }

  private sealedWraps(accountId: string, { keyWraps }: EnrolmentDto): Promise<NewAccount['keyWraps']> {
    return Promise.all(
      keyWraps.map(async ({ method, generation, blob }) => ({
        method,
        generation,
        blobSealed: await this.seals.seal(
          accountId,
          'wrap-sealing',
          Buffer.from(blob, 'base64url'),
          keyWrapCell({ accountId, method, generation }),
        ),
      })),
    );
  }
}
