import type { ChatRefusal } from '@aparte/contracts';
import { TooManyRequests } from '@aparte/platform';
import type { Logger } from 'pino';
import { ChatProblem } from '../envelopes/envelopes.errors.ts';

/**
 * The answer to a call, whatever happens: a handler that throws would leave the client waiting, so every failure
 * becomes a refusal, and an unexpected one is logged by its class only.
 */
export async function answerOf<T extends { ok: true }>(
  work: () => Promise<T>,
  logger: Logger,
): Promise<T | ChatRefusal> {
  try {
    return await work();
  } catch (error) {
    return refusalOf(error, logger);
  }
}

function refusalOf(error: unknown, logger: Logger): ChatRefusal {
  if (error instanceof ChatProblem) {
    const { code, retryAfterMs } = error;
    return { ok: false, code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
  if (error instanceof TooManyRequests) {
    const seconds = Number(error.headers['Retry-After']);
    return { ok: false, code: 'too-many-requests', retryAfterMs: seconds * 1_000 };
  }
  logger.error(failureOf(error), 'a socket call failed');
  return { ok: false, code: 'internal-error' };
}

/** Names a failure without its message: database errors quote values. */
function failureOf(error: unknown): { failure: string; databaseCode?: string } {
  if (!(error instanceof Error)) return { failure: typeof error };
  const databaseCode = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { failure: error.constructor.name, ...(databaseCode ? { databaseCode } : {}) };
}
