import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { UnsupportedMediaType } from '../problems/problem.ts';

/** Answers of the API belong to one person and one moment: no cache on the way may keep them. */
export function neverCached(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** A route whose body is bytes and not JSON, such as a part of a file. */
export interface ByteRoute {
  /** The whole path. */
  readonly path: RegExp;
  /** Largest body, e.g. `1mb`. */
  readonly limit: string;
}

/**
 * Refuses bodies that are not JSON by their declared type; a form of another site cannot declare it. On the routes
 * named, bytes are the one other kind, which no form can declare either.
 */
export function jsonBodiesOnly(byteRoutes: readonly ByteRoute[]) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const hasBody =
      request.headers['transfer-encoding'] !== undefined ||
      Number(request.headers['content-length'] ?? 0) > 0;
    const path = request.baseUrl + request.path;
    const takesBytes = request.method === 'PUT' && byteRoutes.some((route) => route.path.test(path));
    const declared = takesBytes ? 'application/octet-stream' : 'application/json';
    next(hasBody && !request.is(declared) ? new UnsupportedMediaType() : undefined);
  };
}

/** Reads the bodies of the byte routes, up to the limit of each; no other route takes bytes. */
export function byteBodies(byteRoutes: readonly ByteRoute[]): RequestHandler[] {
  return byteRoutes.map(({ path, limit }) => {
    const read = express.raw({ type: 'application/octet-stream', limit });
    return (request, response, next) => {
      if (request.method === 'PUT' && path.test(request.path)) read(request, response, next);
      else next();
    };
  });
}

/** A route whose JSON may be larger than that of all others, such as a list of people. */
export interface LargeJsonRoute {
  /** The whole path. */
  readonly path: RegExp;
  /** Largest body, e.g. `5mb`. */
  readonly limit: string;
}

/** Reads the JSON of the routes named, up to the limit of each; everywhere else the common limit holds. */
export function largeJsonBodies(routes: readonly LargeJsonRoute[]): RequestHandler[] {
  return routes.map(({ path, limit }) => {
    const read = express.json({ type: 'application/json', limit, strict: true });
    return (request, response, next) => {
      if (request.method === 'POST' && path.test(request.path)) read(request, response, next);
      else next();
    };
  });
}
