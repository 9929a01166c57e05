import { Injectable } from '@nestjs/common';
import { AnswersRefused, parseAnswers, type Answers } from '@aparte/matching';
import { ValidationFailed } from '@aparte/platform';
import { ServerKey } from '../server-key/server-key.ts';
import { QuestionnaireRepository } from './questionnaire.repository.ts';

/** The questionnaire in clear, as far as this service may read it: the line stays sealed. */
export interface OwnAnswers {
  answers: Answers;
  sealedLine: Buffer | null;
}

/** A rep's own questionnaire: the answers are sealed under the server key, the line by the rep alone. */
@Injectable()
export class OwnQuestionnaire {
  constructor(
    private readonly questionnaires: QuestionnaireRepository,
    private readonly serverKey: ServerKey,
  ) {}

  /** What the rep has answered so far; runs inside the rep's unit of work. */
  async read(repId: string): Promise<OwnAnswers | null> {
    const stored = await this.questionnaires.find(repId);
    if (!stored) return null;
    const clear = this.serverKey.open('answers-sealing', stored.answersSealed, answersCell(repId));
    return { answers: parseAnswers(JSON.parse(clear.toString('utf8'))), sealedLine: stored.lineSealed };
  }

  /** Keeps the answers, in place of earlier ones. Throws ValidationFailed with every fault. */
  async write(repId: string, answers: unknown, sealedLine: Buffer | null): Promise<OwnAnswers> {
    const parsed = checked(answers);
    const answersSealed = this.serverKey.seal(
      'answers-sealing',
      Buffer.from(JSON.stringify(parsed)),
      answersCell(repId),
    );
    await this.questionnaires.save(repId, { answersSealed, lineSealed: sealedLine });
    return { answers: parsed, sealedLine };
  }
}

function answersCell(repId: string): { table: string; column: string; rowId: string } {
  return { table: 'matching.questionnaire', column: 'answers_sealed', rowId: repId };
}

function checked(answers: unknown): Answers {
  try {
    return parseAnswers(answers);
  } catch (error) {
    if (!(error instanceof AnswersRefused)) throw error;
    throw new ValidationFailed(
      error.faults.map(({ pointer, code }) => ({ pointer: `/answers${pointer}`, code })),
    );
  }
}
