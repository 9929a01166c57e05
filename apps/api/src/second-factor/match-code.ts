import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { CodeSecrets } from './code-secrets.ts';
import { stepOfCode } from './one-time-codes.rules.ts';

/** Finds the time step of a code that somebody typed. */
@Injectable()
export class MatchCode {
  constructor(
    private readonly secrets: CodeSecrets,
    private readonly clock: Clock,
  ) {}

  /** The step whose code it is; null when it is none of the present ones of this sealed secret. */
  async execute(accountId: string, secretSealed: Uint8Array, code: string): Promise<number | null> {
    const secret = await this.secrets.open(accountId, secretSealed);
    return stepOfCode(secret, code, this.clock.now());
  }
}
