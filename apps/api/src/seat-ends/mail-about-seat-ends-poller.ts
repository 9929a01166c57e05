import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { MailAboutSeatEnds } from './mail-about-seat-ends.ts';

const EVERY_MS = 10 * 60_000;

/** Writes every ten minutes to whom a last day was set, or is near. */
@Injectable()
export class MailAboutSeatEndsPoller extends ProcessPoller {
  constructor(mail: MailAboutSeatEnds, @Inject(LOGGER) logger: Logger) {
    super('mail-about-seat-ends', EVERY_MS, () => mail.execute(), logger);
  }
}
