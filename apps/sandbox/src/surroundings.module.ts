import { join } from 'node:path';

import { type DynamicModule, Global, Module } from '@nestjs/common';

import { Alarm, TimerAlarm } from './alarm.ts';
import { Clock, SystemClock } from './clock.ts';
import { IdSource, RandomIds, SeededIds } from './id-source.ts';
import { Journal } from './journal.ts';
import { isMailEntry, mailJournal } from './mailbox/mailbox.ts';
import { PublicAddress } from './public-address.ts';
import { SandboxConfig } from './sandbox.config.ts';
import { isStripeEntry, stripeJournal } from './stripe/stripe-store.ts';

/** What a test may bring of its own, so that nothing depends on chance or on today's date. */
export interface Surroundings {
  clock?: Clock;
  ids?: IdSource;
  alarm?: Alarm;
}

/** Time, chance, configuration and files: everything around the sandbox that differs from run to run. */
@Global()
@Module({})
export class SurroundingsModule {
  static with(config: SandboxConfig, { clock, ids, alarm }: Surroundings): DynamicModule {
    const directory = config.SANDBOX_DATA_DIRECTORY;
    const file = (name: string): string | undefined => (directory === '' ? undefined : join(directory, name));
    const seed = config.SANDBOX_SEED;
    const chosenIds = ids ?? (seed === '' ? new RandomIds() : new SeededIds(seed));
    const providers = [
      { provide: SandboxConfig, useValue: config },
      { provide: Clock, useValue: clock ?? new SystemClock() },
      { provide: IdSource, useValue: chosenIds },
      { provide: Alarm, useValue: alarm ?? new TimerAlarm() },
      { provide: stripeJournal, useValue: new Journal(file('stripe.jsonl'), isStripeEntry) },
      { provide: mailJournal, useValue: new Journal(file('mails.jsonl'), isMailEntry) },
      PublicAddress,
    ];
    return { module: SurroundingsModule, providers, exports: providers };
  }
}
