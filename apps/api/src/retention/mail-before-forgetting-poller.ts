import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { MailBeforeForgetting } from './mail-before-forgetting.ts';

const EVERY_MS = 3_600_000;

/** Writes every hour to whom a closed conversation is soon forgotten. */
@Injectable()
export class MailBeforeForgettingPoller extends ProcessPoller {
  constructor(mail: MailBeforeForgetting, @Inject(LOGGER) logger: Logger) {
    super('mail-before-forgetting', EVERY_MS, () => mail.execute(), logger);
  }
}
