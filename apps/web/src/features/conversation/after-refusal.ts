import { toProblem } from '../../http/problem-error.ts';
import { ChatFailure } from '../../member/problems/chat-failure.ts';

/** What to do about a message that did not leave. */
export type NextStep =
  | { readonly step: 'resync' }
  | { readonly step: 'rekey' }
  | { readonly step: 'wait'; readonly ms: number }
  | { readonly step: 'give-up' };

const shortPauseMs = 1_500;

/** Decides by the refusal whether trying again can help, and what has to happen before. */
export function afterRefusal(error: unknown): NextStep {
  if (error instanceof ChatFailure) return afterChatRefusal(error);
  // The connection went: the same bytes are sent again once it is back.
  if (toProblem(error).code === 'offline') return { step: 'wait', ms: shortPauseMs };
  return { step: 'give-up' };
}

function afterChatRefusal({ code, retryAfterMs }: ChatFailure): NextStep {
  switch (code) {
    case 'sequence-gap':
    case 'sequence-fork':
      return { step: 'resync' };
    case 'stale-epoch':
      return { step: 'rekey' };
    case 'too-many-requests':
    case 'internal-error':
      return { step: 'wait', ms: retryAfterMs ?? shortPauseMs };
    case 'validation-failed':
    case 'not-found':
    case 'closed':
    case 'id-reused':
    case 'not-signed-in':
      return { step: 'give-up' };
  }
}
