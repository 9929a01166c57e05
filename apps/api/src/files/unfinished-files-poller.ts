import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { ForgetUnfinishedFiles } from './forget-unfinished-files.ts';

const EVERY_MS = 15 * 60_000;

/** Looks every quarter of an hour for files that nobody finished. */
@Injectable()
export class UnfinishedFilesPoller extends ProcessPoller {
  constructor(forget: ForgetUnfinishedFiles, @Inject(LOGGER) logger: Logger) {
    super('forget-unfinished-files', EVERY_MS, () => forget.execute(), logger);
  }
}
