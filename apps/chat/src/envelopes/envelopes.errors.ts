import type { ChatRefusalCode } from '@aparte/contracts';

/** An expected refusal of a socket call; rolls the transaction back and is told by its code. */
export class ChatProblem extends Error {
  override readonly name = 'ChatProblem';

  constructor(
    readonly code: ChatRefusalCode,
    readonly retryAfterMs?: number,
  ) {
    super(code);
  }
}
