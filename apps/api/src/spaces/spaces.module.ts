import { Module } from '@nestjs/common';
import { IdentitiesModule } from '../identities/identities.module.ts';
import { SeatsModule } from '../seats/seats.module.ts';
import { CoachNotesController } from './coach.notes.controller.ts';
import { GrantsQueries } from './grants.queries.ts';
import { GrantsRepository } from './grants.repository.ts';
import { MemberGrantsController } from './member.grants.controller.ts';
import { MemberSpacesController } from './member.spaces.controller.ts';
import { OpenJournal } from './open-journal.ts';
import { OpenSoloSpace } from './open-solo-space.ts';
import { PostGrant } from './post-grant.ts';
import { ReadGrants } from './read-grants.ts';
import { RepJournalController } from './rep.journal.controller.ts';
import { SealedGrants } from './sealed-grants.ts';
import { SoloSpacesRepository } from './solo-spaces.repository.ts';
import { SpaceOwnerQueries } from './space-owner.queries.ts';
import { SpacesQueries } from './spaces.queries.ts';
import { TypeormGrantsRepository } from './typeorm-grants.repository.ts';
import { TypeormSoloSpacesRepository } from './typeorm-solo-spaces.repository.ts';

/** Conversations, the spaces that people have for themselves, and their keys. */
@Module({
  imports: [IdentitiesModule, SeatsModule],
  controllers: [MemberSpacesController, MemberGrantsController, RepJournalController, CoachNotesController],
  providers: [
    GrantsQueries,
    OpenJournal,
    OpenSoloSpace,
    PostGrant,
    ReadGrants,
    SealedGrants,
    SpaceOwnerQueries,
    SpacesQueries,
    { provide: GrantsRepository, useClass: TypeormGrantsRepository },
    { provide: SoloSpacesRepository, useClass: TypeormSoloSpacesRepository },
  ],
  exports: [GrantsRepository, SealedGrants, SpaceOwnerQueries, SpacesQueries],
})
export class SpacesModule {}
