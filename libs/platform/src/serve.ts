import type { INestApplicationContext, NestApplicationOptions, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { ConfigurationError } from './config/load-config.ts';
import {
  byteBodies,
  jsonBodiesOnly,
  largeJsonBodies,
  neverCached,
  type ByteRoute,
  type LargeJsonRoute,
} from './http/api-answers.ts';
import { ownOriginOnly } from './http/own-origin.ts';
import { assignRequestId } from './http/request-id.ts';
import { securityHeaders, type SitePolicy } from './http/security-headers.ts';
import type { StaticSite } from './http/static-site.ts';
import { Ids } from './ids.ts';
import { QuietNestLogger } from './logging/nest-logger.ts';
import { logRequests } from './logging/request-log.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { edgeValidation } from './problems/validation.ts';

/** What an HTTP process tells the common house rules about itself. */
export interface HttpProcess {
  module: Type | { module: Type };
  logger: Logger;
  /** Origin of the site's own pages, e.g. `https://app.example`. */
  publicOrigin: string;
  policy: SitePolicy;
  /** Largest JSON body, e.g. `64kb`. */
  bodyLimit: string;
  /** Routes that take bytes in the place of JSON, each with a limit of its own. */
  byteRoutes?: readonly ByteRoute[];
  /** Routes whose JSON may be larger than `bodyLimit`. */
  largeJsonRoutes?: readonly LargeJsonRoute[];
  /** Keeps the raw bytes of bodies beside the parsed ones (webhooks). */
  rawBody?: boolean;
  /** The built web site, when this process serves one. */
  site?: StaticSite;
}

/** Builds the application with every house rule applied, without listening. */
export async function createHttpApplication(http: HttpProcess): Promise<NestExpressApplication> {
  const options: NestApplicationOptions = {
    bodyParser: false,
    rawBody: http.rawBody ?? false,
    logger: new QuietNestLogger(http.logger),
    abortOnError: false,
  };
  const app = await NestFactory.create<NestExpressApplication>(http.module, options);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(assignRequestId(app.get(Ids)));
  app.use(logRequests(http.logger));
  app.use(securityHeaders(http.policy, http.site?.inlineScripts));
  app.use(ownOriginOnly(http.publicOrigin));
  const byteRoutes = http.byteRoutes ?? [];
  app.use('/v1', neverCached, jsonBodiesOnly(byteRoutes));
  for (const read of byteBodies(byteRoutes)) app.use(read);
  for (const read of largeJsonBodies(http.largeJsonRoutes ?? [])) app.use(read);
  app.useBodyParser('json', { limit: http.bodyLimit, strict: true, type: 'application/json' });
  for (const router of http.site?.routers ?? []) app.use(router);
  app.useGlobalFilters(new ProblemFilter(http.logger));
  app.useGlobalPipes(edgeValidation());
  return app;
}

/** Where and how long: the part of a configuration that listening needs. */
export interface Listening {
  port: number;
  bindAddress: string;
  shutdownSeconds: number;
}

/** Listens and returns the port taken; a port in use is told in one sentence. */
export async function listen(app: NestExpressApplication, listening: Listening): Promise<number> {
  await app.listen(listening.port, listening.bindAddress);
  const address = app.getHttpServer().address() as AddressInfo;
  return address.port;
}

/**
 * Runs a process from start to end: starts it, stops it on SIGTERM, SIGINT or when its parent has died, and turns
 * a failure to start into one clear line and exit code 1.
 */
export async function runProcess(
  start: () => Promise<{ app: INestApplicationContext; logger: Logger; shutdownSeconds: number }>,
): Promise<void> {
  try {
    const { app, logger, shutdownSeconds } = await start();
    let stopping = false;
    const stop = (): void => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), shutdownSeconds * 1_000).unref();
      app.close().then(
        () => {
          logger.info('stopped');
          process.exit(0);
        },
        () => process.exit(1),
      );
    };
    for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(signal, stop);
    logger.info('started');
    process.send?.('ready');
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    process.exit(1);
  }
}

/** One sentence for what keeps a process from starting; a stack only for what nobody expected. */
export function startFailure(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  if (!(error instanceof Error)) return 'The process could not start.';
  const code = 'code' in error ? String(error.code) : '';
  const port = 'port' in error ? String(error.port) : '';
  return START_FAILURES[code]?.(port) ?? error.stack ?? error.message;
}

const START_FAILURES: Readonly<Record<string, (port: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use: stop what listens there, or choose another port.`,
  EACCES: (port) => `Port ${port} needs more rights: choose one above 1024.`,
  ECONNREFUSED: () => 'The database does not answer: start it first, or correct its address.',
  '28P01': () => 'The database refuses the password of this login.',
};
