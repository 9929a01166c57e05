import type { NextFunction, Request, Response } from 'express';
import { UnsupportedMediaType } from '../problems/problem.ts';

/** Answers of the API belong to one person and one moment: no cache on the way may keep them. */
export function neverCached(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** Refuses bodies that are not JSON by their declared type; a form of another site cannot declare it. */
export function jsonBodiesOnly(request: Request, _response: Response, next: NextFunction): void {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  next(hasBody && !request.is('application/json') ? new UnsupportedMediaType() : undefined);
}
