import type { ChatRefusalCode } from '@aparte/contracts';

/** The conversation server refused something; screens choose their words by its code. */
export class ChatFailure extends Error {
  constructor(
    readonly code: ChatRefusalCode,
    readonly retryAfterMs: number | null = null,
  ) {
    super(code);
    this.name = 'ChatFailure';
  }
}
