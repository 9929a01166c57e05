import {
  createHttpApplication,
  createLogger,
  RandomIds,
  SystemClock,
  type Clock,
  type Ids,
} from '@aparte/platform';
import { initSealing } from '@aparte/sealing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DestinationStream, Logger } from 'pino';
import type { ChatConfig } from './chat.config.ts';
import { ChatModule } from './chat.module.ts';
import { PrivateDatabase } from './database/private-database.ts';
import { LOGGER } from './server/logger.token.ts';

/** What tests replace. */
export interface ChatOverrides {
  clock?: Clock;
  ids?: Ids;
  logTo?: DestinationStream;
}

/** Builds the chat process, connected to its database and not yet listening. */
export async function createChatApplication(
  config: ChatConfig,
  overrides: ChatOverrides = {},
): Promise<NestExpressApplication> {
  await initSealing();
  const logger = createLogger('chat', config.logLevel, overrides.logTo);
  const database = await PrivateDatabase.open(config);
  const module = ChatModule.with({
    config,
    database,
    clock: overrides.clock ?? new SystemClock(),
    ids: overrides.ids ?? new RandomIds(),
    logger,
  });
  return createHttpApplication({
    module,
    logger,
    publicOrigin: config.publicOrigin,
    policy: { connectTo: [], frame: [], webAssembly: false },
    bodyLimit: '1kb',
  });
}

/** The log of a running application. */
export function loggerOf(app: NestExpressApplication): Logger {
  return app.get<Logger>(LOGGER);
}
