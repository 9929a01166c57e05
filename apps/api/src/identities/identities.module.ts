import { Module } from '@nestjs/common';
import { IdentitiesQueries } from './identities.queries.ts';
import { MemberIdentitiesController } from './member.identities.controller.ts';
import { ReadIdentities } from './read-identities.ts';

/** Public identities of members. */
@Module({
  controllers: [MemberIdentitiesController],
  providers: [IdentitiesQueries, ReadIdentities],
  exports: [IdentitiesQueries],
})
export class IdentitiesModule {}
