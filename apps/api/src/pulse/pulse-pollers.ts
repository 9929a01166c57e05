import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { ForgetAnswers } from './forget-answers.ts';
import { FreezeRosters } from './freeze-rosters.ts';
import { ReleaseWords } from './release-words.ts';

const EVERY_MS = 10 * 60_000;

/** Looks every ten minutes whether a quarter has ended whose lists are not kept yet. */
@Injectable()
export class FreezeRostersPoller extends ProcessPoller {
  constructor(freezeRosters: FreezeRosters, @Inject(LOGGER) logger: Logger) {
    super('freeze-rosters', EVERY_MS, () => freezeRosters.execute(), logger);
  }
}

/** Looks every ten minutes whether a word is due. */
@Injectable()
export class ReleaseWordsPoller extends ProcessPoller {
  constructor(releaseWords: ReleaseWords, @Inject(LOGGER) logger: Logger) {
    super('release-pulse-words', EVERY_MS, () => releaseWords.execute(), logger);
  }
}

/** Forgets answers whose time is over. */
@Injectable()
export class ForgetAnswersPoller extends ProcessPoller {
  constructor(forgetAnswers: ForgetAnswers, @Inject(LOGGER) logger: Logger) {
    super('forget-pulse-answers', EVERY_MS, () => forgetAnswers.execute(), logger);
  }
}
