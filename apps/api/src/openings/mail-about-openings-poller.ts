import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { MailAboutOpenings } from './mail-about-openings.ts';

const EVERY_MS = 60_000;

/** Writes every minute to whom a delay is over. */
@Injectable()
export class MailAboutOpeningsPoller extends ProcessPoller {
  constructor(mail: MailAboutOpenings, @Inject(LOGGER) logger: Logger) {
    super('mail-about-openings', EVERY_MS, () => mail.execute(), logger);
  }
}
