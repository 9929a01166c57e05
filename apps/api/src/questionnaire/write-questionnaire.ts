import { Injectable } from '@nestjs/common';
import { AnswersRefused, parseAnswers, type Answers } from '@aparte/matching';
import { ValidationFailed } from '@aparte/platform';
import { faultsUnder } from '../wire/library-faults.ts';
import type { OwnAnswers } from './own-answers.queries.ts';
import { QuestionnaireRepository } from './questionnaire.repository.ts';
import { SealedAnswers } from './sealed-answers.ts';

/** A rep answers, in place of what they answered before; the line comes sealed by the rep and stays as it came. */
@Injectable()
export class WriteQuestionnaire {
  constructor(
    private readonly questionnaires: QuestionnaireRepository,
    private readonly sealedAnswers: SealedAnswers,
  ) {}

  /** Throws ValidationFailed with every fault. */
  async execute(repId: string, given: unknown, sealedLine: Buffer | null): Promise<OwnAnswers> {
    const answers = checked(given);
    await this.questionnaires.save(repId, {
      answersSealed: await this.sealedAnswers.seal(repId, answers),
      lineSealed: sealedLine,
    });
    return { answers, sealedLine };
  }
}

function checked(given: unknown): Answers {
  try {
    return parseAnswers(given);
  } catch (error) {
    if (!(error instanceof AnswersRefused)) throw error;
    throw new ValidationFailed(faultsUnder('/answers', error.faults));
  }
}
