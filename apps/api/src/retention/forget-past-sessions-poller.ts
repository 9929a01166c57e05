import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { MatcherUnitOfWork } from '../database/units-of-work.ts';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { PastSessionsRepository } from './past-sessions.repository.ts';

const EVERY_MS = 3_600_000;

/** Forgets every hour the sessions that took place six months ago, and those that were cancelled. */
@Injectable()
export class ForgetPastSessionsPoller extends ProcessPoller {
  constructor(matcher: MatcherUnitOfWork, sessions: PastSessionsRepository, @Inject(LOGGER) logger: Logger) {
    super('forget-past-sessions', EVERY_MS, () => matcher.run(null, () => sessions.forget()), logger);
  }
}
