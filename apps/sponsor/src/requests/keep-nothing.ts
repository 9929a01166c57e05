import type { NextFunction, Request, Response } from 'express';

/** Tells browsers and proxies to keep no answer of the API: a shared computer remembers too much. */
export function keepNothing(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
