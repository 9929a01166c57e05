import { Global, Module } from '@nestjs/common';
import { RandomSource } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { AccessEntriesRepository } from './access-entries.repository.ts';
import { AccessLog } from './access-log.ts';
import { AccessOfRoute } from './access-of-route.ts';
import { ConversationRepQueries } from './conversation-rep.queries.ts';
import { FileMonthKeys } from './file-month-keys.ts';
import { ForgetAccessLog } from './forget-access-log.ts';
import { ForgetAccessLogPoller } from './forget-access-log-poller.ts';
import { MonthKeys } from './month-keys.ts';
import { OldAccessesRepository } from './old-accesses.repository.ts';
import { PostgresAccessEntriesRepository } from './postgres-access-entries.repository.ts';
import { TypeormOldAccessesRepository } from './typeorm-old-accesses.repository.ts';

/** Who reads what of a rep, written down where it is read; any feature may ask for it. */
@Global()
@Module({
  providers: [
    AccessLog,
    AccessOfRoute,
    ConversationRepQueries,
    ForgetAccessLog,
    ForgetAccessLogPoller,
    {
      provide: MonthKeys,
      inject: [ApiConfig, RandomSource],
      useFactory: (config: ApiConfig, random: RandomSource) =>
        FileMonthKeys.open(config.accountKeysDirectory, random),
    },
    { provide: AccessEntriesRepository, useClass: PostgresAccessEntriesRepository },
    { provide: OldAccessesRepository, useClass: TypeormOldAccessesRepository },
  ],
  exports: [AccessLog, AccessOfRoute, MonthKeys],
})
export class AccessLogModule {}
