import { Injectable } from '@nestjs/common';
import { parseAnswers, type Answers } from '@aparte/matching';
import { AccountSeals } from '../account-keys/account-seals.ts';
import type { SealedCell } from '../server-key/sealed-cell.ts';

/** Seals the answers of a rep under that rep's key, for that rep's row alone. */
@Injectable()
export class SealedAnswers {
  constructor(private readonly seals: AccountSeals) {}

  /** The answers as the database keeps them. */
  seal(repId: string, answers: Answers): Promise<Buffer> {
    const clear = Buffer.from(JSON.stringify(answers));
    return this.seals.seal(repId, 'answers-sealing', clear, cellOf(repId));
  }

  /** The answers in clear. */
  async open(repId: string, sealed: Buffer): Promise<Answers> {
    const clear = await this.seals.open(repId, 'answers-sealing', sealed, cellOf(repId));
    return parseAnswers(JSON.parse(clear.toString('utf8')));
  }
}

function cellOf(repId: string): SealedCell {
  return { table: 'matching.questionnaire', column: 'answers_sealed', rowId: repId };
}
