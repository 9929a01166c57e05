import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { ExpiredRowsRepository } from './expired-rows.repository.ts';

const EVERY_MS = 10 * 60_000;

/** Forgets every ten minutes what has no use any more: who came when is nobody's business afterwards. */
@Injectable()
export class ExpiredRowsPoller extends ProcessPoller {
  constructor(auth: AuthUnitOfWork, rows: ExpiredRowsRepository, @Inject(LOGGER) logger: Logger) {
    super('forget-expired-rows', EVERY_MS, () => auth.run(null, () => rows.forget()), logger);
  }
}
