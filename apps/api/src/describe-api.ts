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
import { ApiConfig } from './api.config.ts';
import { AppModule } from './app.module.ts';

const surfaces = [
  {
    surface: 'public',
    title: 'Aparté: before signing in',
    prefixes: [
      '/v1/config',
      '/v1/auth',
      '/v1/claims',
      '/v1/coach-invitations',
      '/v1/coaches',
      '/v1/operators',
    ],
  },
  { surface: 'rep', title: 'Aparté: pages of a rep', prefixes: ['/v1/rep/'] },
  { surface: 'coach', title: 'Aparté: pages of a coach', prefixes: ['/v1/coach/'] },
  { surface: 'member', title: 'Aparté: what rep and coach share', prefixes: ['/v1/member/'] },
  { surface: 'operator', title: 'Aparté: pages of an operator', prefixes: ['/v1/operator/'] },
];

/** Describes every surface of the private API without opening a database. */
export async function describeApi(): Promise<Map<string, OpenAPIObject>> {
  const module = AppModule.with(new ApiConfig(), {
    clock: new SystemClock(),
    ids: new RandomIds(),
    random: new SystemRandom(),
    mailer: () => new SmtpMailer('smtp://127.0.0.1', 'nobody@aparte.example'),
    logger: createLogger('api', 'silent'),
  });
  const app = await NestFactory.create(module, { preview: true, logger: false, abortOnError: false });
  try {
    return describeSurfaces(app, surfaces);
  } finally {
    await app.close();
  }
}
