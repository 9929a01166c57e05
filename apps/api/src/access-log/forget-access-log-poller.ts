import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { ForgetAccessLog } from './forget-access-log.ts';

const EVERY_MS = 6 * 3_600_000;

/** Forgets several times a day what the access log no longer keeps. */
@Injectable()
export class ForgetAccessLogPoller extends ProcessPoller {
  constructor(forget: ForgetAccessLog, @Inject(LOGGER) logger: Logger) {
    super('forget-access-log', EVERY_MS, () => forget.execute(), logger);
  }
}
