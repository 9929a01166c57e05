import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  Clock,
  createHttpApplication,
  createLogger,
  fileViewer,
  fileViewerPath,
  Ids,
  Mailer,
  RandomIds,
  RandomSource,
  SmtpMailer,
  staticSite,
  SystemClock,
  SystemRandom,
} from '@aparte/platform';
import type { NextFunction, Request, Response } from 'express';
import type { DestinationStream, Logger } from 'pino';
import { initSealing } from '@aparte/sealing';
import type { ApiConfig } from './api.config.ts';
import { AppModule } from './app.module.ts';
import { LOGGER } from './process/process.module.ts';

/** What a test may put in the place of the real world. */
export interface ApiOverrides {
  clock?: Clock;
  ids?: Ids;
  random?: RandomSource;
  mailer?: Mailer;
  logDestination?: DestinationStream;
}

/** Largest JSON body: a pin vault of 64 KiB in base64url, with room around it. */
const BODY_LIMIT = '128kb';

/** A part of a sealed file: the one body that is not JSON. */
const FILE_PART = { path: /^\/v1\/member\/files\/[^/]+\/parts\/[^/]+$/, limit: '1mb' };

/** Builds the private API, connected to its databases, without listening. */
export async function createApiApplication(
  config: ApiConfig,
  overrides: ApiOverrides = {},
): Promise<NestExpressApplication> {
  await initSealing();
  const logger = createLogger('api', config.logLevel, overrides.logDestination);
  const app = await createHttpApplication({
    module: AppModule.with(config, {
      clock: overrides.clock ?? new SystemClock(),
      ids: overrides.ids ?? new RandomIds(),
      random: overrides.random ?? new SystemRandom(),
      mailer: () => overrides.mailer ?? new SmtpMailer(config.smtpUrl, config.mailFrom),
      logger,
    }),
    logger,
    publicOrigin: config.publicOrigin,
    policy: {
      connectTo: [config.chatOrigin, config.chatOrigin.replace(/^http/, 'ws')],
      frame: [
        `${config.publicOrigin}${fileViewerPath}`,
        ...(config.sponsorOrigin ? [config.sponsorOrigin] : []),
      ],
      webAssembly: true,
    },
    bodyLimit: BODY_LIMIT,
    byteRoutes: [FILE_PART],
    ...(config.webRoot ? { site: staticSite(config.webRoot, fileViewer(config.webRoot)) } : {}),
  });
  app.set('trust proxy', config.trustedProxyHops);
  app.use('/v1', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  return app;
}

/** The log of a running application. */
export function loggerOf(app: NestExpressApplication): Logger {
  return app.get<Logger>(LOGGER);
}
