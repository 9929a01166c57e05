import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import {
  createLogger,
  describeSurfaces,
  RandomIds,
  SmtpMailer,
  SystemClock,
  SystemRandom,
} from '@aparte/platform';
import { AppModule } from './app.module.ts';
import { SponsorConfig } from './sponsor.config.ts';

const surfaces = [{ surface: 'sponsor', title: 'Aparté: pages of a director', prefixes: ['/v1/'] }];

/** Describes the sponsor API without opening a database, a mail server or Stripe. */
export async function describeSponsorApi(): Promise<Map<string, OpenAPIObject>> {
  const config = new SponsorConfig();
  const module = AppModule.with(config, {
    clock: new SystemClock(),
    ids: new RandomIds(),
    random: new SystemRandom(),
    mailer: () => new SmtpMailer(config.smtpUrl, config.mailFrom),
    logger: createLogger('sponsor', 'silent'),
    jobsByHand: true,
  });
  const app = await NestFactory.create(module, { preview: true, logger: false, abortOnError: false });
  try {
    return describeSurfaces(app, surfaces);
  } finally {
    await app.close();
  }
}
