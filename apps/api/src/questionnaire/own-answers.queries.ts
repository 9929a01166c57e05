import { Injectable } from '@nestjs/common';
import type { Answers } from '@aparte/matching';
import { QuestionnaireRepository } from './questionnaire.repository.ts';
import { SealedAnswers } from './sealed-answers.ts';

/** The questionnaire in clear, as far as this service may read it: the line stays sealed. */
export interface OwnAnswers {
  answers: Answers;
  sealedLine: Buffer | null;
}

/** Reads a rep's own questionnaire; runs inside the rep's unit of work. */
@Injectable()
export class OwnAnswersQueries {
  constructor(
    private readonly questionnaires: QuestionnaireRepository,
    private readonly sealedAnswers: SealedAnswers,
  ) {}

  /** What the rep has answered so far. */
  async find(repId: string): Promise<OwnAnswers | null> {
    const stored = await this.questionnaires.find(repId);
    if (!stored) return null;
    return {
      answers: await this.sealedAnswers.open(repId, stored.answersSealed),
      sealedLine: stored.lineSealed,
    };
  }

  /** Whether the rep has answered; opens nothing. */
  async isDone(repId: string): Promise<boolean> {
    return (await this.questionnaires.find(repId)) !== null;
  }
}
