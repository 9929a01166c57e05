import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { ConfirmImport } from './confirm-import.ts';
import { DirectorRosterController } from './director.roster.controller.ts';
import { RemoveFromRoster } from './remove-from-roster.ts';
import { RosterQueries } from './roster.queries.ts';
import { RosterRepository } from './roster.repository.ts';
import { TypeormRosterRepository } from './typeorm-roster.repository.ts';
import { UploadRoster } from './upload-roster.ts';

/** The people whom a firm invites. */
@Module({
  imports: [AccountsModule],
  controllers: [DirectorRosterController],
  providers: [
    RosterQueries,
    UploadRoster,
    ConfirmImport,
    RemoveFromRoster,
    { provide: RosterRepository, useClass: TypeormRosterRepository },
  ],
})
export class RosterModule {}
