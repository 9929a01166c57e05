import 'reflect-metadata';

import { plainToInstance, Transform } from 'class-transformer';
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
  validateSync,
  type ValidationError,
} from 'class-validator';

type Environment = Record<string, string | undefined>;

const optionalVariables = ['SANDBOX_PUBLIC_URL', 'SANDBOX_WEBHOOK_URL', 'SANDBOX_WEBHOOK_SECRET'];
const reachable = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };
const address = { message: '$property must be an address that starts with http:// or https://' };
const port = { message: '$property must be a port, from 0 to 65535' };
const secret = { message: '$property must start with whsec_ and have 16 characters or more' };
const whole = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;

/** What the sandbox can be told by its environment. */
export class SandboxConfig {
  /** Where this runs. The sandbox takes no real money and reads every mail: it refuses "production". */
  @IsIn(['development', 'test'], {
    message: 'NODE_ENV must be development or test: the sandbox never runs in production',
  })
  NODE_ENV = 'development';

  /** The address that both servers listen on. Keep it on this machine unless a container needs otherwise. */
  @IsString()
  @IsNotEmpty()
  SANDBOX_HOST = '127.0.0.1';

  /** Port of the Stripe stand-in and of every page; 0 takes a free one. */
  @Transform(whole)
  @IsInt(port)
  @Min(0, port)
  @Max(65_535, port)
  SANDBOX_HTTP_PORT = 12_111;

  /** Port that accepts mails (SMTP); 0 takes a free one. */
  @Transform(whole)
  @IsInt(port)
  @Min(0, port)
  @Max(65_535, port)
  SANDBOX_SMTP_PORT = 1025;

  /** Address under which a browser reaches the pages, when it is not the address listened on. */
  @IsOptional()
  @IsUrl(reachable, address)
  SANDBOX_PUBLIC_URL?: string;

  /** Directory of the two journals. Empty: nothing is kept between two starts. */
  @IsString()
  SANDBOX_DATA_DIRECTORY = '.data/sandbox';

  /** Makes every id and secret the same from run to run. Empty: they are random. */
  @IsString()
  @MaxLength(200)
  SANDBOX_SEED = '';

  /** Where Stripe events are sent without any endpoint having to be registered. */
  @ValidateIf(isWebhookConfigured)
  @IsUrl(reachable, address)
  SANDBOX_WEBHOOK_URL?: string;

  /** The secret that signs those events (whsec_…). */
  @ValidateIf(isWebhookConfigured)
  @IsString(secret)
  @MinLength(16, secret)
  @Matches(/^whsec_\S+$/, secret)
  SANDBOX_WEBHOOK_SECRET?: string;
}

/** A configuration that cannot be used, with everything that is wrong about it. */
export class InvalidConfiguration extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/** Reads the configuration from the environment and refuses it as a whole when any of it is wrong. */
export function readSandboxConfig(environment: Environment = process.env): SandboxConfig {
  const defaults = new SandboxConfig();
  const given = [...Object.keys(defaults), ...optionalVariables].flatMap((name) => {
    const value = environment[name];
    const isLeftOut = value === undefined || (value === '' && name !== 'SANDBOX_DATA_DIRECTORY');
    return isLeftOut ? [] : [[name, value] as const];
  });
  const config = plainToInstance(SandboxConfig, { ...defaults, ...Object.fromEntries(given) });

  const faults = validateSync(config).map((fault) => sentenceFor(fault));
  if (faults.length > 0) throw new InvalidConfiguration(faults);
  return config;
}

/** One sentence for each variable: its most basic fault, which is the one declared last. */
function sentenceFor({ property, constraints = {} }: ValidationError): string {
  return Object.values(constraints).at(-1) ?? property;
}

function isWebhookConfigured(config: SandboxConfig): boolean {
  return Boolean(config.SANDBOX_WEBHOOK_URL) || Boolean(config.SANDBOX_WEBHOOK_SECRET);
}
