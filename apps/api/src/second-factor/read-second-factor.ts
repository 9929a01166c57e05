import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { SecondFactorsRepository } from './second-factors.repository.ts';

/** Tells a person whether their account asks for codes; a secret that waits for its first code does not count. */
@Injectable()
export class ReadSecondFactor {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly secondFactors: SecondFactorsRepository,
  ) {}

  async execute(accountId: string): Promise<'off' | 'active'> {
    const stored = await this.auth.run(null, () => this.secondFactors.find(accountId));
    return stored?.state === 'active' ? 'active' : 'off';
  }
}
