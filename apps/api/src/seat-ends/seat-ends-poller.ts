import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { EndSeats } from './end-seats.ts';

const EVERY_MS = 5 * 60_000;

/** Looks every five minutes at who is on a roster that is paid for, whether or not anybody has left one. */
@Injectable()
export class SeatEndsPoller extends ProcessPoller {
  constructor(endSeats: EndSeats, @Inject(LOGGER) logger: Logger) {
    super('end-seats', EVERY_MS, () => endSeats.execute(), logger);
  }
}
