import { Module } from '@nestjs/common';
import { IdentitiesModule } from '../../identities/identities.module.ts';
import { SpacesModule } from '../spaces.module.ts';
import { MemberRegrantsController } from './member.regrants.controller.ts';
import { PostRegrant } from './post-regrant.ts';
import { ReadRegrants } from './read-regrants.ts';
import { RegrantsRepository } from './regrants.repository.ts';
import { TypeormRegrantsRepository } from './typeorm-regrants.repository.ts';

/** Giving keys back to somebody who lost everything. */
@Module({
  imports: [IdentitiesModule, SpacesModule],
  controllers: [MemberRegrantsController],
  providers: [
    PostRegrant,
    ReadRegrants,
    { provide: RegrantsRepository, useClass: TypeormRegrantsRepository },
  ],
})
export class RegrantsModule {}
