import type { NextFunction, Request, Response } from 'express';
import type { Ids } from '../ids.ts';

const requestIds = new WeakMap<Request, string>();

/** Gives each request an identifier of this process's own stream, told in the `X-Request-Id` header. */
export function assignRequestId(ids: Ids) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const id = ids.uuid();
    requestIds.set(request, id);
    response.setHeader('X-Request-Id', id);
    next();
  };
}

/** The identifier of a request, for its log line and its problem document. */
export function requestIdOf(request: Request): string {
  return requestIds.get(request) ?? '';
}
