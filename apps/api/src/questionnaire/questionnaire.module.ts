import { Module } from '@nestjs/common';
import { OwnAnswersQueries } from './own-answers.queries.ts';
import { QuestionnaireRepository } from './questionnaire.repository.ts';
import { RepQuestionnaireController } from './rep.questionnaire.controller.ts';
import { SealedAnswers } from './sealed-answers.ts';
import { TypeormQuestionnaireRepository } from './typeorm-questionnaire.repository.ts';
import { WriteQuestionnaire } from './write-questionnaire.ts';

/** The questionnaire of a rep. */
@Module({
  controllers: [RepQuestionnaireController],
  providers: [
    OwnAnswersQueries,
    SealedAnswers,
    WriteQuestionnaire,
    { provide: QuestionnaireRepository, useClass: TypeormQuestionnaireRepository },
  ],
  exports: [OwnAnswersQueries],
})
export class QuestionnaireModule {}
