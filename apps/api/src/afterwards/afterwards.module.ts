import { Module } from '@nestjs/common';
import { Afterwards } from './afterwards.ts';

/** Work that goes on after an answer. */
@Module({
  providers: [Afterwards],
  exports: [Afterwards],
})
export class AfterwardsModule {}
