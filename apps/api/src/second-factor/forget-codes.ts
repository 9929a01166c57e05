import { Injectable, type OnModuleInit } from '@nestjs/common';
import { KeyChanges, type KeyChange } from '../auth/key-changes.ts';
import { SecondFactorsRepository } from './second-factors.repository.ts';

/**
 * Takes one-time codes away when somebody comes back with the recovery code, which is the way out of a lost phone. After
 * a reset they stay, since one was shown.
 */
@Injectable()
export class ForgetCodes implements OnModuleInit {
  constructor(
    private readonly keyChanges: KeyChanges,
    private readonly secondFactors: SecondFactorsRepository,
  ) {}

  onModuleInit(): void {
    this.keyChanges.listen((change) => this.execute(change));
  }

  private async execute({ accountId, way }: KeyChange): Promise<void> {
    if (way === 'recovered') await this.secondFactors.remove(accountId);
  }
}
