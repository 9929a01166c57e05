import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { DestroyKeys } from './destroy-keys.ts';

const EVERY_MS = 60_000;

/** Destroys every minute what an interrupted erasure has left to destroy. */
@Injectable()
export class DestroyKeysPoller extends ProcessPoller {
  constructor(destroyKeys: DestroyKeys, @Inject(LOGGER) logger: Logger) {
    super('destroy-keys', EVERY_MS, () => destroyKeys.execute(), logger);
  }
}
