import { Injectable, type OnModuleInit } from '@nestjs/common';
import { KeyChanges } from '../auth/key-changes.ts';
import { PasskeysRepository } from './passkeys.repository.ts';

/**
 * Takes passkeys away when the keys of an account change: new keys are not what they open, and whoever made the person
 * come back may have added one.
 */
@Injectable()
export class ForgetPasskeys implements OnModuleInit {
  constructor(
    private readonly keyChanges: KeyChanges,
    private readonly passkeys: PasskeysRepository,
  ) {}

  onModuleInit(): void {
    this.keyChanges.listen(({ accountId }) => this.passkeys.removeAll(accountId));
  }
}
