import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock, Ids, Mailer, RandomSource, SessionCookie } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { AccountKeys } from '../account-keys/account-keys.ts';
import { AccountSeals } from '../account-keys/account-seals.ts';
import { FileAccountKeys } from '../account-keys/file-account-keys.ts';
import { ServerKey } from '../server-key/server-key.ts';

/** Token of the process's log (a pino `Logger`, which is no class and cannot be its own token). */
export const LOGGER = Symbol('LOGGER');

/** What a process gets from outside, so that a test can put its own in place. */
export interface ProcessParts {
  clock: Clock;
  ids: Ids;
  random: RandomSource;
  /** Made on demand: describing the API needs none. */
  mailer: () => Mailer;
  logger: Logger;
}

/** Configuration, clock, identifiers, randomness, mail, log and keys: what any feature may ask for. */
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
        { provide: Mailer, useFactory: parts.mailer },
        {
          provide: ServerKey,
          useFactory: () => new ServerKey(Buffer.from(config.serverKey, 'base64url')),
        },
        {
          provide: AccountKeys,
          useFactory: () => FileAccountKeys.open(config.accountKeysDirectory, parts.random),
        },
        AccountSeals,
        {
          provide: SessionCookie,
          useFactory: () => new SessionCookie('aparte_member', config.publicOrigin.startsWith('https:')),
        },
      ],
      exports: [
        ApiConfig,
        Clock,
        Ids,
        Mailer,
        RandomSource,
        LOGGER,
        ServerKey,
        AccountKeys,
        AccountSeals,
        SessionCookie,
      ],
    };
  }
}
