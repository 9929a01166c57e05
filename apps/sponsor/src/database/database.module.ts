import { Global, Module, type Provider } from '@nestjs/common';
import type { UnitOfWork } from '@aparte/database-core';
import { UnitsOfWork } from '@aparte/platform';
import type { DataSource } from 'typeorm';
import { SponsorConfig } from '../sponsor.config.ts';
import { DirectorUnitsOfWork } from './director-units-of-work.ts';
import { LoginPools, type ProcessLogin } from './login-pools.ts';
import {
  BillingUnitOfWork,
  CourierUnitOfWork,
  DirectorAuthUnitOfWork,
  DirectorUnitOfWork,
} from './units-of-work.ts';

/** The logins of the sponsor database, as units of work that any feature may ask for. */
@Global()
@Module({
  providers: [
    {
      provide: LoginPools,
      inject: [SponsorConfig],
      useFactory: (config: SponsorConfig) => LoginPools.open(config),
    },
    unitFor(DirectorAuthUnitOfWork, 'app_dauth'),
    unitFor(DirectorUnitOfWork, 'app_director'),
    unitFor(BillingUnitOfWork, 'app_billing'),
    unitFor(CourierUnitOfWork, 'app_courier'),
    { provide: UnitsOfWork, useClass: DirectorUnitsOfWork },
  ],
  exports: [
    LoginPools,
    UnitsOfWork,
    DirectorAuthUnitOfWork,
    DirectorUnitOfWork,
    BillingUnitOfWork,
    CourierUnitOfWork,
  ],
})
export class DatabaseModule {}

function unitFor(unit: new (dataSource: DataSource) => UnitOfWork, login: ProcessLogin): Provider {
  return {
    provide: unit,
    inject: [LoginPools],
    useFactory: (pools: LoginPools) => new unit(pools.of(login)),
  };
}
