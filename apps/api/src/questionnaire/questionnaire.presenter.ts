import type { OwnAnswers } from './own-answers.queries.ts';
import type { StoredQuestionnaireDto } from './questionnaire.dto.ts';

/** The rep's own answers, and the sealed line that only the rep can open. */
export function questionnaireForRep(own: OwnAnswers | null): StoredQuestionnaireDto {
  return { answers: own?.answers ?? null, sealedLine: own?.sealedLine?.toString('base64url') ?? null };
}
