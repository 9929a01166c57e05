import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock, Ids, RandomSource, SessionCookie } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { ServerKey } from '../server-key/server-key.ts';

/** Token of the process's log (a pino `Logger`, which is no class and cannot be its own token). */
export const LOGGER = Symbol('LOGGER');

/** What a process gets from outside, so that a test can put its own in place. */
export interface ProcessParts {
  clock: Clock;
  ids: Ids;
  random: RandomSource;
  logger: Logger;
}

/** Configuration, clock, identifiers, randomness, log and keys: what any feature may ask for. */
@Module({})
export class ProcessModule {
  /** Builds the module around the parts of one process. */
  static with(config: ApiConfig, parts: ProcessParts): DynamicModule {
    return {
      module: ProcessModule,
      global: true,
      providers: [
        { provide: ApiConfig, useValue: config },
        { provide: Clock, useValue: parts.clock },
        { provide: Ids, useValue: parts.ids },
        { provide: RandomSource, useValue: parts.random },
        { provide: LOGGER, useValue: parts.logger },
        {
          provide: ServerKey,
          useFactory: () => new ServerKey(Buffer.from(config.serverKey, 'base64url'), parts.random),
        },
        {
          provide: SessionCookie,
          useFactory: () => new SessionCookie('aparte_member', config.publicOrigin.startsWith('https:')),
        },
      ],
      exports: [ApiConfig, Clock, Ids, RandomSource, LOGGER, ServerKey, SessionCookie],
    };
  }
}
