import { Injectable } from '@nestjs/common';
import { parseAnswers, type Answers } from '@aparte/matching';
import { ServerKey, type SealedCell } from '../server-key/server-key.ts';

/** Seals the answers of a rep under the server key, for that rep's row alone. */
@Injectable()
export class SealedAnswers {
  constructor(private readonly serverKey: ServerKey) {}

  /** The answers as the database keeps them. */
  seal(repId: string, answers: Answers): Buffer {
    return this.serverKey.seal('answers-sealing', Buffer.from(JSON.stringify(answers)), cellOf(repId));
  }

  /** The answers in clear. */
  open(repId: string, sealed: Buffer): Answers {
    const clear = this.serverKey.open('answers-sealing', sealed, cellOf(repId));
    return parseAnswers(JSON.parse(clear.toString('utf8')));
  }
}

function cellOf(repId: string): SealedCell {
  return { table: 'matching.questionnaire', column: 'answers_sealed', rowId: repId };
}
