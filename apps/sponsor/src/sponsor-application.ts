import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  createHttpApplication,
  createLogger,
  RandomIds,
  SmtpMailer,
  staticSite,
  SystemClock,
  SystemRandom,
  type Clock,
  type Ids,
  type Mailer,
  type RandomSource,
} from '@aparte/platform';
import type { DestinationStream, Logger } from 'pino';
import { AppModule } from './app.module.ts';
import { LOGGER } from './process/process.module.ts';
import type { SponsorConfig } from './sponsor.config.ts';

/** What a test may put in the place of the real world. */
export interface SponsorOverrides {
  clock?: Clock;
  ids?: Ids;
  random?: RandomSource;
  mailer?: Mailer;
  logDestination?: DestinationStream;
  /** Due work then waits for `SponsorJobs.runDue()` instead of being looked for every few seconds. */
  jobsByHand?: boolean;
}

/** Largest JSON body of every other route. */
const BODY_LIMIT = '256kb';

/** A roster file of 2 MiB, with room for the escapes of JSON. */
const ROSTER_FILE = { path: /^\/v1\/roster\/imports$/, limit: '5mb' };

/** Builds the sponsor process, connected to its database, without listening. */
export async function createSponsorApplication(
  config: SponsorConfig,
  overrides: SponsorOverrides = {},
): Promise<NestExpressApplication> {
  const logger = createLogger('sponsor', config.logLevel, overrides.logDestination);
  const app = await createHttpApplication({
    module: AppModule.with(config, {
      clock: overrides.clock ?? new SystemClock(),
      ids: overrides.ids ?? new RandomIds(),
      random: overrides.random ?? new SystemRandom(),
      mailer: () => overrides.mailer ?? new SmtpMailer(config.smtpUrl, config.mailFrom),
      logger,
      jobsByHand: overrides.jobsByHand ?? false,
    }),
    logger,
    publicOrigin: config.publicOrigin,
    policy: { connectTo: [], frame: [], webAssembly: false },
    bodyLimit: BODY_LIMIT,
    largeJsonRoutes: [ROSTER_FILE],
    rawBody: true,
    ...(config.webRoot ? { site: staticSite(config.webRoot) } : {}),
  });
  app.set('trust proxy', config.trustedProxyHops);
  return app;
}

/** The log of a running application. */
export function loggerOf(app: NestExpressApplication): Logger {
  return app.get<Logger>(LOGGER);
}
