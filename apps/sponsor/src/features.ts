import type { Type } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.ts';
import { InvoicesModule } from './invoices/invoices.module.ts';
import { LettersModule } from './letters/letters.module.ts';
import { RosterModule } from './roster/roster.module.ts';
import { SeatsModule } from './seats/seats.module.ts';
import { VouchersModule } from './vouchers/vouchers.module.ts';
import { WebhooksModule } from './webhooks/webhooks.module.ts';

/** Every feature of the sponsor process, in the order of the documents. A new feature adds its module here. */
export const features: Type[] = [
  AccountsModule,
  SeatsModule,
  InvoicesModule,
  WebhooksModule,
  RosterModule,
  VouchersModule,
  LettersModule,
];
