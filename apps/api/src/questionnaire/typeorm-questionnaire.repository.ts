import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { QuestionnaireEntity } from '@aparte/database-private';
import { QuestionnaireRepository, type StoredQuestionnaire } from './questionnaire.repository.ts';

/** Questionnaires in `matching.questionnaire`. */
@Injectable()
export class TypeormQuestionnaireRepository extends QuestionnaireRepository {
  override async find(repId: string): Promise<StoredQuestionnaire | null> {
    return currentManager().findOne(QuestionnaireEntity, { where: { repId } });
  }

  override async save(repId: string, { answersSealed, lineSealed }: StoredQuestionnaire): Promise<void> {
    await currentManager()
      .createQueryBuilder()
      .insert()
      .into(QuestionnaireEntity)
      .values({ repId, answersSealed, lineSealed })
      .orUpdate(['answers_sealed', 'line_sealed'], ['rep_id'])
      .updateEntity(false)
      .execute();
  }
}
