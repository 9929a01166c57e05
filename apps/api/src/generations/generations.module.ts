import { Module } from '@nestjs/common';
import { AccountMailModule } from '../account-mail/account-mail.module.ts';
import { AuthModule } from '../auth/auth.module.ts';
import { GenerationsController } from './generations.controller.ts';
import { GenerationsRepository } from './generations.repository.ts';
import { NextGeneration } from './next-generation.ts';
import { OwnGenerations } from './own-generations.ts';
import { RotateIdentity } from './rotate-identity.ts';
import { TypeormGenerationsRepository } from './typeorm-generations.repository.ts';

/** New keys for somebody who lost a device, and the way to what the former ones protected. */
@Module({
  imports: [AccountMailModule, AuthModule],
  controllers: [GenerationsController],
  providers: [
    NextGeneration,
    OwnGenerations,
    RotateIdentity,
    { provide: GenerationsRepository, useClass: TypeormGenerationsRepository },
  ],
})
export class GenerationsModule {}
