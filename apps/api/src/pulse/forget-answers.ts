import { Injectable } from '@nestjs/common';
import { daysLater, PULSE_ANSWER_DAYS } from '@aparte/confidentiality';
import { Clock } from '@aparte/platform';
import { ReportUnitOfWork } from '../database/units-of-work.ts';
import { utcDate } from '../process/utc-date.ts';
import { lastForgottenQuarter } from './pulse-quarters.rules.ts';
import { PulseWordsRepository } from './pulse-words.repository.ts';

/** Forgets answers thirty days after their word, and those that no word can need any more. */
@Injectable()
export class ForgetAnswers {
  constructor(
    private readonly report: ReportUnitOfWork,
    private readonly words: PulseWordsRepository,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const today = utcDate(this.clock.now());
    await this.report.run(null, () =>
      this.words.forgetAnswers(daysLater(today, -PULSE_ANSWER_DAYS), lastForgottenQuarter(today)),
    );
  }
}
