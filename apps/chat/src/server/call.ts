import type { ChatRefusal } from '@aparte/contracts';
import { TooManyRequests } from '@aparte/platform';
import type { Logger } from 'pino';
import { ChatProblem } from '../envelopes/envelopes.errors.ts';

/**
 * Answers a call of a client whatever happens: a handler that throws would leave the client waiting, so every
 * failure becomes a refusal, and an unexpected one is logged by its class only.
 */
export async function answer<T extends { ok: true }>(
  acknowledge: unknown,
  logger: Logger,
  work: () => Promise<T>,
): Promise<void> {
  if (typeof acknowledge !== 'function') return;
  const reply = acknowledge as (reply: T | ChatRefusal) => void;
  try {
    reply(await work());
  } catch (error) {
    reply(refusalOf(error, logger));
  }
}

function refusalOf(error: unknown, logger: Logger): ChatRefusal {
  if (error instanceof ChatProblem) {
    return {
      ok: false,
      code: error.code,
      ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
    };
  }
  if (error instanceof TooManyRequests) {
    return {
      ok: false,
      code: 'too-many-requests',
      retryAfterMs: Number(error.headers['Retry-After']) * 1_000,
    };
  }
  logger.error(
    { failure: error instanceof Error ? error.constructor.name : typeof error },
    'a socket call failed',
  );
  return { ok: false, code: 'internal-error' };
}
