import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { GateMessageEntity } from '@aparte/database-sponsor';

/** A letter as it lies in the box, before it is read. */
export interface LetterInBox {
  id: string;
  kind: string;
  day: string;
  payload: unknown;
}

/** Reads the letters of the director's own firm; row security hides every other firm. */
@Injectable()
export class LettersQueries {
  async list(): Promise<LetterInBox[]> {
    const letters = await currentManager().find(GateMessageEntity, { order: { day: 'DESC', id: 'ASC' } });
    return letters.map(({ id, kind, day, payload }) => ({ id, kind, day, payload }));
  }
}
