import 'reflect-metadata';

import type { AddressInfo } from 'node:net';

import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';

import { prepareDirectory } from './journal.ts';
import { MailServer } from './mailbox/mail-server.ts';
import { protectAnswer } from './pages/content-security.ts';
import { PublicAddress } from './public-address.ts';
import { SandboxErrorFilter } from './sandbox-error.filter.ts';
import type { SandboxConfig } from './sandbox.config.ts';
import { SandboxModule } from './sandbox.module.ts';
import { DeliverWebhooks } from './stripe/webhooks/deliver-webhooks.ts';
import type { Surroundings } from './surroundings.module.ts';

const maxBodyBytes = 1024 * 1024;

/** A sandbox that is running. */
export interface Sandbox {
  /** Where the Stripe API and the pages are on this machine, without a slash at its end. */
  httpUrl: string;
  smtpPort: number;
  close(): Promise<void>;
}

/** Starts a sandbox; it answers as soon as this resolves. */
export async function createSandbox(
  config: SandboxConfig,
  surroundings: Surroundings = {},
): Promise<Sandbox> {
  if (config.NODE_ENV === 'production') throw new Error('The sandbox never runs in production.');
  if (config.SANDBOX_DATA_DIRECTORY !== '') prepareDirectory(config.SANDBOX_DATA_DIRECTORY);

  const app = await NestFactory.create<NestExpressApplication>(SandboxModule.with(config, surroundings), {
    bodyParser: false,
    forceCloseConnections: true,
    // What prevents a start is told once, by whoever asked for it.
    logger: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  // Bodies are kept as they came: the record of requests and the idempotency keys are about exactly that text.
  app.useBodyParser('text', { type: () => true, limit: maxBodyBytes });
  app.use(protectAnswer);
  app.useGlobalFilters(new SandboxErrorFilter());

  try {
    return await listen(app, config);
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function listen(app: NestExpressApplication, config: SandboxConfig): Promise<Sandbox> {
  await app.listen(config.SANDBOX_HTTP_PORT, config.SANDBOX_HOST);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const httpUrl = app.get(PublicAddress, { strict: false }).isAt(port);

  const smtpPort = await app.get(MailServer, { strict: false }).listen();
  app.get(DeliverWebhooks, { strict: false }).start();
  app.useLogger(['error', 'warn']);
  return { httpUrl, smtpPort, close: () => app.close() };
}
