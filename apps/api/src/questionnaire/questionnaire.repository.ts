/** A questionnaire as it lies in the database: both parts sealed, by different keys. */
export interface StoredQuestionnaire {
  answersSealed: Buffer;
  lineSealed: Buffer | null;
}

/** The questionnaire of the rep behind the unit of work. */
export abstract class QuestionnaireRepository {
  abstract find(repId: string): Promise<StoredQuestionnaire | null>;
  /** Stores it, in place of an earlier one. */
  abstract save(repId: string, questionnaire: StoredQuestionnaire): Promise<void>;
}
