import { Module, type DynamicModule } from '@nestjs/common';
import { Clock, Ids, Mailer, RandomSource, SessionCookie } from '@aparte/platform';
import type { Logger } from 'pino';
import { SponsorConfig } from '../sponsor.config.ts';

/** Token of the process's log (a pino `Logger`, which is no class and cannot be its own token). */
export const LOGGER = Symbol('LOGGER');

/** Token of the switch that leaves due work to `SponsorJobs.runDue()`. */
export const JOBS_BY_HAND = Symbol('JOBS_BY_HAND');

/** What the process gets from outside, so that a test can put its own in place. */
export interface ProcessParts {
  clock: Clock;
  ids: Ids;
  random: RandomSource;
  /** Made on demand: describing the API needs none. */
  mailer: () => Mailer;
  logger: Logger;
  /** Whether due work waits to be called for instead of being looked for every few seconds. */
  jobsByHand: boolean;
}

/** Configuration, clock, identifiers, randomness, mail and log: what any feature may ask for. */
@Module({})
export class ProcessModule {
  /** Builds the module around the parts of one process. */
  static with(config: SponsorConfig, parts: ProcessParts): DynamicModule {
    return {
      module: ProcessModule,
      global: true,
      providers: [
        { provide: SponsorConfig, useValue: config },
        { provide: Clock, useValue: parts.clock },
        { provide: Ids, useValue: parts.ids },
        { provide: RandomSource, useValue: parts.random },
        { provide: LOGGER, useValue: parts.logger },
        { provide: JOBS_BY_HAND, useValue: parts.jobsByHand },
        { provide: Mailer, useFactory: parts.mailer },
        {
          provide: SessionCookie,
          useFactory: () => new SessionCookie('aparte_sponsor', config.publicOrigin.startsWith('https:')),
        },
      ],
      exports: [SponsorConfig, Clock, Ids, RandomSource, LOGGER, JOBS_BY_HAND, Mailer, SessionCookie],
    };
  }
}
