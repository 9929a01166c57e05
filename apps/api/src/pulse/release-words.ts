import { Injectable } from '@nestjs/common';
import {
  duePulse,
  lastDayOf,
  quartersLater,
  releasePulse,
  type PulsePeriod,
  type Quarter,
} from '@aparte/confidentiality';
import { Clock, Ids, RandomSource } from '@aparte/platform';
import { QueryFailedError } from 'typeorm';
import { ReportUnitOfWork } from '../database/units-of-work.ts';
import { utcDate } from '../process/utc-date.ts';
import { quartersWithAnswers } from './pulse-quarters.rules.ts';
import { PulseWordsRepository, type FrozenRoster } from './pulse-words.repository.ts';

const KEY_EXISTS = '23505';

/** A word that may be made now. */
interface DueWord {
  orgRef: string;
  period: PulsePeriod;
  size: number;
}

/**
 * Makes the words that are due, each once and for ever, and puts them into the outbox of the gate.
 *
 * Which are due depends on the lists of the directors alone. One word is one transaction: the word under its key, what it
 * cost, and the letter. A process that dies leaves all of it or nothing; a second process runs into the key and undoes
 * what it drew, so that nobody ever sees two draws about one period.
 */
@Injectable()
export class ReleaseWords {
  constructor(
    private readonly report: ReportUnitOfWork,
    private readonly words: PulseWordsRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly random: RandomSource,
  ) {}

  async execute(): Promise<void> {
    const today = utcDate(this.clock.now());
    const failures: unknown[] = [];
    for (const due of await this.due(today))
      await this.release(due, today).catch((failure: unknown) => failures.push(failure));
    // One firm's trouble holds up no other firm's word.
    if (failures.length > 0) throw failures[0];
  }

  private async due(today: string): Promise<DueWord[]> {
    const quarters = quartersWithAnswers(today);
    const [first] = quarters;
    if (!first) return [];
    return this.report.run(null, async () => {
      const rosters = await this.words.rostersOf([quartersLater(first, -1), ...quarters]);
      const released = await this.words.releasedSince(lastDayOf(first));
      return rosters
        .filter(({ quarter }) => quarters.includes(quarter))
        .flatMap((roster) => {
          const { orgRef, quarter, size } = roster;
          const sizeBefore = sizeOf(rosters, orgRef, quartersLater(quarter, -1));
          const had = new Set(released.filter((one) => one.orgRef === orgRef).map(({ period }) => period));
          const period = duePulse({ quarter, size, sizeBefore, released: had }, today);
          return period === null ? [] : [{ orgRef, period, size }];
        });
    });
  }

  private async release({ orgRef, period, size }: DueWord, releasedOn: string): Promise<void> {
    try {
      await this.report.run(null, async () => {
        const answers = await this.words.answersOf(orgRef, period);
        const outcome = releasePulse(period, size, answers, (length) => this.random.bytes(length));
        await this.words.release({ letterId: this.ids.uuid(), orgRef, outcome, releasedOn });
      });
    } catch (error) {
      if (!isSecondWord(error)) throw error;
    }
  }
}

function sizeOf(rosters: readonly FrozenRoster[], orgRef: string, quarter: Quarter): number {
  return rosters.find((roster) => roster.orgRef === orgRef && roster.quarter === quarter)?.size ?? 0;
}

function isSecondWord(error: unknown): boolean {
  return error instanceof QueryFailedError && 'code' in error && error.code === KEY_EXISTS;
}
