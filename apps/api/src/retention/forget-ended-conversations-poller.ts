import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { MatcherUnitOfWork } from '../database/units-of-work.ts';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { EndedConversationsRepository } from './ended-conversations.repository.ts';

const EVERY_MS = 3_600_000;

/** Forgets every hour, on both sides, the conversations that were closed twelve months ago. */
@Injectable()
export class ForgetEndedConversationsPoller extends ProcessPoller {
  constructor(
    matcher: MatcherUnitOfWork,
    conversations: EndedConversationsRepository,
    @Inject(LOGGER) logger: Logger,
  ) {
    const work = () => matcher.run(null, () => conversations.forget());
    super('forget-ended-conversations', EVERY_MS, work, logger);
  }
}
