import { Module } from '@nestjs/common';
import { DirectorLettersController } from './director.letters.controller.ts';
import { LettersQueries } from './letters.queries.ts';
import { ReadLetters } from './read-letters.ts';

/** The letters that came through the gate. */
@Module({ controllers: [DirectorLettersController], providers: [LettersQueries, ReadLetters] })
export class LettersModule {}
