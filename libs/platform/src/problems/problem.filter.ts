import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from '../http/request-id.ts';
import { MalformedJson, NotFound, PayloadTooLarge, Problem, UnsupportedMediaType } from './problem.ts';

/**
 * Writes every failure as a problem document. What is not a `Problem` becomes a bare 500 with the request id:
 * the cause goes to the log as a class name and a stack, never as a message, which may quote content.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = asProblem(error);
    const requestId = requestIdOf(request);

    if (!problem) this.logger.error({ requestId, ...describe(error) }, 'unexpected failure');
    if (response.headersSent) {
      response.end();
      return;
    }
    const body = problem ?? {
      code: 'internal-error',
      status: 500,
      title: 'Something broke on our side.',
      extensions: {},
      headers: {},
    };
    response
      .status(body.status)
      .set(body.headers)
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(
        JSON.stringify({
          ...body.extensions,
          type: `/problems/${body.code}`,
          title: body.title,
          status: body.status,
          code: body.code,
          requestId,
        }),
      );
  }
}

function asProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const status = statusOf(error);
  if (status === 404) return new NotFound();
  if (status === 400) return new MalformedJson();
  if (status === 413) return new PayloadTooLarge();
  if (status === 415) return new UnsupportedMediaType();
  return null;
}

/** Body parsers and Nest's router raise errors of their own; only their status is of interest. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') return error.status;
  return null;
}

/** Names the failure without its message: database errors quote values. */
function describe(error: unknown): { failure: string; databaseCode?: string; stack?: string | undefined } {
  if (!(error instanceof Error)) return { failure: typeof error };
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
  const databaseCode = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { failure: error.constructor.name, stack: frames, ...(databaseCode ? { databaseCode } : {}) };
}
