import { Module } from '@nestjs/common';
import { IdentitiesModule } from '../identities/identities.module.ts';
import { GrantsQueries } from './grants.queries.ts';
import { GrantsRepository } from './grants.repository.ts';
import { MemberGrantsController } from './member.grants.controller.ts';
import { MemberSpacesController } from './member.spaces.controller.ts';
import { PostGrant } from './post-grant.ts';
import { ReadGrants } from './read-grants.ts';
import { SpacesQueries } from './spaces.queries.ts';
import { TypeormGrantsRepository } from './typeorm-grants.repository.ts';

/** Conversations and their keys. */
@Module({
  imports: [IdentitiesModule],
  controllers: [MemberSpacesController, MemberGrantsController],
  providers: [
    GrantsQueries,
    PostGrant,
    ReadGrants,
    SpacesQueries,
    { provide: GrantsRepository, useClass: TypeormGrantsRepository },
  ],
})
export class SpacesModule {}
