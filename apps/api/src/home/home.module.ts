import { Module } from '@nestjs/common';
import { MatchesModule } from '../matches/matches.module.ts';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { RepHomeController } from './rep.home.controller.ts';

/** The first page of a rep. */
@Module({
  imports: [MatchesModule, QuestionnaireModule, SessionsModule],
  controllers: [RepHomeController],
})
export class HomeModule {}
