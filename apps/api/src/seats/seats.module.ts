import { Module } from '@nestjs/common';
import { OwnSeatQueries } from './own-seat.queries.ts';
import { RepSeatController } from './rep.seat.controller.ts';

/** The seat of a rep, and what cannot be begun without one. */
@Module({
  controllers: [RepSeatController],
  providers: [OwnSeatQueries],
  exports: [OwnSeatQueries],
})
export class SeatsModule {}
