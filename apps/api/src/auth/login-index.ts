import { Injectable } from '@nestjs/common';
import { ServerKey } from '../server-key/server-key.ts';
import { canonicalLoginId } from './login-id.ts';

/** Finds an account by its e-mail address without storing the address: a keyed fingerprint of it. */
@Injectable()
export class LoginIndex {
  constructor(private readonly serverKey: ServerKey) {}

  /** The 32 bytes under which the account of this address is stored. */
  of(loginId: string): Buffer {
    return this.serverKey.index('login-index', canonicalLoginId(loginId));
  }
}
