import type { NextFunction, Request, Response } from 'express';
import { ForeignOrigin } from '../problems/problem.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses writes that a browser sends from another site's page; callers without an Origin header are no browsers. */
export function ownOriginOnly(publicOrigin: string) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const origin = request.headers.origin;
    const foreign = origin !== undefined && origin !== publicOrigin && !READS.has(request.method);
    next(foreign ? new ForeignOrigin() : undefined);
  };
}
