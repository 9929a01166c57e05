import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from '../http/request-id.ts';

/**
 * One line an answered request: method, route pattern (never the path, which holds ids), status, duration.
 * Requests that reach no route are logged as `unmatched`.
 */
export function logRequests(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const startedAt = process.hrtime.bigint();
    response.on('finish', () => {
      const durationMs = Number((process.hrtime.bigint() - startedAt) / 1_000_000n);
      logger.info(
        {
          requestId: requestIdOf(request),
          method: request.method,
          route: patternOf(request),
          status: response.statusCode,
          durationMs,
        },
        'request',
      );
    });
    next();
  };
}

function patternOf(request: Request): string {
  const route: unknown = request.route;
  if (route && typeof route === 'object' && 'path' in route && typeof route.path === 'string')
    return route.path;
  return 'unmatched';
}
