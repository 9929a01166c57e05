import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { PostLetters } from './post-letters.ts';

const EVERY_MS = 60_000;

/** Looks every minute whether the hour of the letters has come, or an earlier round was interrupted. */
@Injectable()
export class GatePoller extends ProcessPoller {
  constructor(postLetters: PostLetters, @Inject(LOGGER) logger: Logger) {
    super('post-letters', EVERY_MS, () => postLetters.execute(), logger);
  }
}
