import { Injectable } from '@nestjs/common';
import { passwordCostRange, serverSaltLength } from '@aparte/sealing';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { ServerKey } from '../server-key/server-key.ts';
import { CredentialsRepository } from './credentials.repository.ts';
import { canonicalLoginId } from './login-id.ts';
import { LoginIndex } from './login-index.ts';

/** What a client needs to turn a password into keys. */
export interface DerivationCost {
  t: number;
  m: number;
  serverSalt: Buffer;
}

/** Tells the derivation cost and salt of an address; for an unknown one it invents the same answer every time. */
@Injectable()
export class PrepareSignIn {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly credentials: CredentialsRepository,
    private readonly loginIndex: LoginIndex,
    private readonly serverKey: ServerKey,
  ) {}

  async execute(loginId: string): Promise<DerivationCost> {
    const index = this.loginIndex.of(loginId);
    // Made for known addresses as well, so that both take the same work.
    const invented = this.invent(loginId);

    const known = await this.auth.run(null, () => this.credentials.findByLoginIndex(index));
    return known ? { t: known.kdfT, m: known.kdfM, serverSalt: known.serverSalt } : invented;
  }

  /** Clients sign up with the least cost, so that is what an invented answer shows. */
  private invent(loginId: string): DerivationCost {
    return {
      t: passwordCostRange.passes.least,
      m: passwordCostRange.memoryMiB.least,
      serverSalt: this.serverKey.index('prelogin', canonicalLoginId(loginId)).subarray(0, serverSaltLength),
    };
  }
}
