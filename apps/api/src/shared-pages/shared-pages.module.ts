import { Module } from '@nestjs/common';
import { SeatsModule } from '../seats/seats.module.ts';
import { ReleasePage } from './release-page.ts';
import { RepSharedPagesController } from './rep.shared-pages.controller.ts';
import { SharedPagesRepository } from './shared-pages.repository.ts';
import { TakeBackPage } from './take-back-page.ts';
import { TypeormSharedPagesRepository } from './typeorm-shared-pages.repository.ts';

/** One page at a time, written by a rep for their director. */
@Module({
  imports: [SeatsModule],
  controllers: [RepSharedPagesController],
  providers: [
    ReleasePage,
    TakeBackPage,
    { provide: SharedPagesRepository, useClass: TypeormSharedPagesRepository },
  ],
})
export class SharedPagesModule {}
