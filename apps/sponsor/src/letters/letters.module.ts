import { Module } from '@nestjs/common';
import { DirectorLettersController } from './director.letters.controller.ts';
import { DirectorPulseController } from './director.pulse.controller.ts';
import { LettersQueries } from './letters.queries.ts';
import { PulseQueries } from './pulse.queries.ts';
import { ReadLetters } from './read-letters.ts';
import { ReadPulseOutlook } from './read-pulse-outlook.ts';

/** The letters that came through the gate, and which word comes when. */
@Module({
  controllers: [DirectorLettersController, DirectorPulseController],
  providers: [LettersQueries, ReadLetters, PulseQueries, ReadPulseOutlook],
})
export class LettersModule {}
