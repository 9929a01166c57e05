import { Module } from '@nestjs/common';
import { OwnQuestionnaire } from './own-questionnaire.ts';
import { QuestionnaireRepository } from './questionnaire.repository.ts';
import { RepQuestionnaireController } from './rep.questionnaire.controller.ts';
import { TypeormQuestionnaireRepository } from './typeorm-questionnaire.repository.ts';

/** The questionnaire of a rep. */
@Module({
  controllers: [RepQuestionnaireController],
  providers: [
    OwnQuestionnaire,
    { provide: QuestionnaireRepository, useClass: TypeormQuestionnaireRepository },
  ],
  exports: [OwnQuestionnaire],
})
export class QuestionnaireModule {}
