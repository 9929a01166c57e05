import { Inject, Injectable } from '@nestjs/common';
import { GateLetterRefused, parseGateLetter, type GateLetter } from '@aparte/confidentiality';
import { Clock } from '@aparte/platform';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { dayOf } from '../requests/day.ts';
import { LettersQueries, type LetterInBox } from './letters.queries.ts';

/** A letter that was read to the last field. */
export type ReadLetter = GateLetter & { id: string; day: string };

/** A director opens the letterbox. A letter that is not exactly one of the two kinds is never shown. */
@Injectable()
export class ReadLetters {
  constructor(
    private readonly letters: LettersQueries,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async execute(): Promise<ReadLetter[]> {
    const today = dayOf(this.clock.now());
    return (await this.letters.list())
      .map((letter) => this.read(letter))
      .filter((letter) => letter !== null)
      .filter((letter) => letter.kind !== 'share.released' || letter.payload.expiresOn >= today);
  }

  private read({ id, kind, day, payload }: LetterInBox): ReadLetter | null {
    try {
      return { id, day, ...parseGateLetter(kind, payload) };
    } catch (error) {
      if (!(error instanceof GateLetterRefused)) throw error;
      this.logger.error({ letterId: id, faults: error.faults.length }, 'a letter is not of the two kinds');
      return null;
    }
  }
}
