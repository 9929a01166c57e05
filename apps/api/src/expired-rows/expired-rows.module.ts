import { Module } from '@nestjs/common';
import { ExpiredRowsPoller } from './expired-rows-poller.ts';
import { ExpiredRowsRepository } from './expired-rows.repository.ts';
import { TypeormExpiredRowsRepository } from './typeorm-expired-rows.repository.ts';

/** Forgetting sessions, links and counts whose time is over. */
@Module({
  providers: [ExpiredRowsPoller, { provide: ExpiredRowsRepository, useClass: TypeormExpiredRowsRepository }],
})
export class ExpiredRowsModule {}
