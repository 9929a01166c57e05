import { toProblem } from '../../http/problem-error.ts';
import { ChatFailure, type ChatFailureCode } from '../../member/problems/chat-failure.ts';

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

const steps: Record<ChatFailureCode, NextStep['step']> = {
  'sequence-gap': 'resync',
  'sequence-fork': 'resync',
  'stale-epoch': 'rekey',
  'too-many-requests': 'wait',
  'internal-error': 'wait',
  'validation-failed': 'give-up',
  'not-found': 'give-up',
  closed: 'give-up',
  'seat-ended': 'give-up',
  // Another tab may have sent it: looking tells.
  'id-reused': 'resync',
  'not-signed-in': 'give-up',
  // Sending it again by itself could show it twice.
  'not-kept': 'give-up',
};

function afterChatRefusal({ code, retryAfterMs }: ChatFailure): NextStep {
  const step = steps[code];
  return step === 'wait' ? { step, ms: retryAfterMs ?? shortPauseMs } : { step };
}
