import 'reflect-metadata';

import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { loadConfig, Variable, wholeNumber } from '@aparte/platform';

const reachable = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };

/** What the sandbox can be told by its environment. */
export class SandboxConfig {
  @Variable(
    'NODE_ENV',
    'Where this runs; the sandbox takes no real money and reads every mail: it refuses production.',
    {
      fallback: 'development',
    },
  )
  @IsIn(['development', 'test'], {
    message: 'NODE_ENV must be development or test: the sandbox never runs in production',
  })
  NODE_ENV!: string;

  @Variable(
    'SANDBOX_HOST',
    'Address that both servers listen on; keep it on this machine unless a container needs otherwise.',
    {
      fallback: '127.0.0.1',
    },
  )
  @IsString()
  @IsNotEmpty()
  SANDBOX_HOST!: string;

  @Variable('SANDBOX_HTTP_PORT', 'Port of the Stripe stand-in and of every page; 0 takes a free one.', {
    parse: wholeNumber,
    fallback: 12_111,
  })
  @IsInt()
  @Min(0)
  @Max(65_535)
  SANDBOX_HTTP_PORT!: number;

  @Variable('SANDBOX_SMTP_PORT', 'Port that accepts mails (SMTP); 0 takes a free one.', {
    parse: wholeNumber,
    fallback: 1025,
  })
  @IsInt()
  @Min(0)
  @Max(65_535)
  SANDBOX_SMTP_PORT!: number;

  @Variable(
    'SANDBOX_PUBLIC_URL',
    'Address under which a browser reaches the pages, when it is not the one listened on.',
    {
      optional: true,
    },
  )
  @IsOptional()
  @IsUrl(reachable)
  SANDBOX_PUBLIC_URL?: string;

  @Variable(
    'SANDBOX_DATA_DIRECTORY',
    'Folder of the two journals; without it nothing is kept between two starts.',
    {
      fallback: '',
      example: '.data/sandbox',
    },
  )
  @IsString()
  SANDBOX_DATA_DIRECTORY!: string;

  @Variable(
    'SANDBOX_SEED',
    'Makes every id and secret the same from run to run; without it they are random.',
    { fallback: '' },
  )
  @IsString()
  @MaxLength(200)
  SANDBOX_SEED!: string;

  @Variable(
    'SANDBOX_WEBHOOK_URL',
    'Where Stripe events are sent without any endpoint having to be registered.',
    {
      optional: true,
    },
  )
  @ValidateIf(isWebhookConfigured)
  @IsUrl(reachable)
  SANDBOX_WEBHOOK_URL?: string;

  @Variable('SANDBOX_WEBHOOK_SECRET', 'Secret that signs those events (whsec_…).', {
    optional: true,
    secret: true,
  })
  @ValidateIf(isWebhookConfigured)
  @IsString()
  @MinLength(16)
  @Matches(/^whsec_\S+$/)
  SANDBOX_WEBHOOK_SECRET?: string;
}

/** Reads the configuration and refuses it as a whole when any of it is wrong. Throws ConfigurationError. */
export function readSandboxConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): SandboxConfig {
  return loadConfig(SandboxConfig, environment);
}

function isWebhookConfigured(config: SandboxConfig): boolean {
  return Boolean(config.SANDBOX_WEBHOOK_URL) || Boolean(config.SANDBOX_WEBHOOK_SECRET);
}
