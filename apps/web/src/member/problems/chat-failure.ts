import type { ChatRefusalCode } from '@aparte/contracts';

/** Why something did not get into a conversation: the server refused it, or took it and does not show it. */
export type ChatFailureCode = ChatRefusalCode | 'not-kept';

/** The conversation server refused something; screens choose their words by its code. */
export class ChatFailure extends Error {
  constructor(
    readonly code: ChatFailureCode,
    readonly retryAfterMs: number | null = null,
  ) {
    super(code);
    this.name = 'ChatFailure';
  }
}
