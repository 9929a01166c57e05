import { IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min } from 'class-validator';
import { loadConfig, ProcessConfig, Variable, wholeNumber } from '@aparte/platform';

const DATABASE_ADDRESS = /^postgres(ql)?:\/\/[^@/\s]+\/\w+$/;
const KEY_OF_32_BYTES = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;
const ORIGIN = { require_tld: false, protocols: ['http', 'https'], require_protocol: true };
const HIGHEST_PORT = 65_535;

/** What the sponsor process decides by configuration. It holds no credential of the private plane. */
export class SponsorConfig extends ProcessConfig {
  @Variable('PORT', 'Port of the sponsor site and its API.', { parse: wholeNumber, fallback: 4300 })
  @IsInt()
  @Min(0)
  @Max(HIGHEST_PORT)
  port!: number;

  @Variable('PUBLIC_ORIGIN', 'Origin under which directors open the sponsor site.', {
    fallback: 'http://127.0.0.1:4300',
  })
  @IsUrl(ORIGIN)
  publicOrigin!: string;

  @Variable('MEMBER_ORIGIN', 'Origin of the member site, where the links of the voucher mails lead.', {
    fallback: 'http://localhost:4200',
  })
  @IsUrl(ORIGIN)
  memberOrigin!: string;

  @Variable(
    'TRUSTED_PROXY_HOPS',
    'How many reverse proxies stand in front; they name the address whose attempts are counted.',
    { parse: wholeNumber, fallback: 0 },
  )
  @IsInt()
  @Min(0)
  @Max(10)
  trustedProxyHops!: number;

  @Variable('DATABASE_URL_SPONSOR', 'Address of the sponsor database, without login or password.', {
    example: 'postgres://127.0.0.1:5432/aparte_sponsor',
  })
  @Matches(DATABASE_ADDRESS)
  databaseUrlSponsor!: string;

  @Variable('DATABASE_PASSWORD_APP_DAUTH', 'Password of the login that signs directors up and in.', {
    secret: true,
  })
  @IsString()
  databasePasswordAppDauth!: string;

  @Variable('DATABASE_PASSWORD_APP_DIRECTOR', 'Password of the login behind the pages of directors.', {
    secret: true,
  })
  @IsString()
  databasePasswordAppDirector!: string;

  @Variable('DATABASE_PASSWORD_APP_BILLING', 'Password of the login that records what Stripe says.', {
    secret: true,
  })
  @IsString()
  databasePasswordAppBilling!: string;

  @Variable('DATABASE_PASSWORD_APP_COURIER', 'Password of the login that issues vouchers and sends mails.', {
    secret: true,
  })
  @IsString()
  databasePasswordAppCourier!: string;

  @Variable('STRIPE_SECRET_KEY', 'Key with which seats are sold through Stripe.', {
    secret: true,
    example: 'sk_test_…',
  })
  @Matches(/^(sk|rk)_(test|live)_\w+$/)
  stripeSecretKey!: string;

  @Variable('STRIPE_WEBHOOK_SECRET', 'Secret that signs the events Stripe sends here.', {
    secret: true,
    example: 'whsec_…',
  })
  @Matches(/^whsec_\S+$/)
  stripeWebhookSecret!: string;

  @Variable('STRIPE_API_HOST', 'Host of a stand-in for Stripe; without it, Stripe itself.', {
    optional: true,
    example: '127.0.0.1',
  })
  @IsOptional()
  @Matches(/^[A-Za-z0-9.-]+$/)
  stripeApiHost?: string;

  @Variable('STRIPE_API_PORT', 'Port of that stand-in.', {
    parse: wholeNumber,
    optional: true,
    example: '4400',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(HIGHEST_PORT)
  stripeApiPort?: number;

  @Variable('STRIPE_API_PROTOCOL', 'How that stand-in is spoken to.', { optional: true, example: 'http' })
  @IsOptional()
  @IsIn(['http', 'https'])
  stripeApiProtocol?: 'http' | 'https';

  @Variable('SEAT_PRICE_MONTH_CENTS', 'Price of one seat for a month, in cents without VAT (a demo price).', {
    parse: wholeNumber,
    fallback: 4_900,
  })
  @IsInt()
  @Min(100)
  @Max(1_000_000)
  seatPriceMonthCents!: number;

  @Variable('SEAT_PRICE_YEAR_CENTS', 'Price of one seat for a year, in cents without VAT (a demo price).', {
    parse: wholeNumber,
    fallback: 49_000,
  })
  @IsInt()
  @Min(100)
  @Max(10_000_000)
  seatPriceYearCents!: number;

  @Variable('SMTP_URL', 'Mail server that takes the voucher mails, with its credentials if it wants any.', {
    secret: true,
    example: 'smtp://127.0.0.1:4425',
  })
  @Matches(/^smtps?:\/\/\S+$/)
  smtpUrl!: string;

  @Variable('MAIL_FROM', 'Sender of the voucher mails; a name that says nothing about coaching.', {
    example: 'Aparté <places@aparte.example>',
  })
  @Matches(/^[^\r\n]+@[^\r\n]+$/)
  mailFrom!: string;

  @Variable(
    'VOUCHER_SIGNING_KEY',
    'Ed25519 seed of 32 bytes (base64url) that signs vouchers; the private plane holds only its public key.',
    { secret: true },
  )
  @Matches(KEY_OF_32_BYTES)
  voucherSigningKey!: string;

  @Variable(
    'LOGIN_ATTEMPTS_PER_ADDRESS',
    'How often one network address may try to sign in within a quarter of an hour.',
    {
      parse: wholeNumber,
      fallback: 60,
    },
  )
  @IsInt()
  @Min(1)
  loginAttemptsPerAddress!: number;

  @Variable(
    'LOGIN_ATTEMPTS_PER_ACCOUNT',
    'How often anybody may try to sign in to one account within a quarter of an hour.',
    {
      parse: wholeNumber,
      fallback: 20,
    },
  )
  @IsInt()
  @Min(1)
  loginAttemptsPerAccount!: number;

  @Variable('SIGN_UPS_PER_ADDRESS', 'How many accounts one network address may make within an hour.', {
    parse: wholeNumber,
    fallback: 20,
  })
  @IsInt()
  @Min(1)
  signUpsPerAddress!: number;

  @Variable('WEB_ROOT', 'Folder of the built sponsor site; without it the process serves its API alone.', {
    optional: true,
    example: 'apps/web/dist/sponsor',
  })
  @IsOptional()
  @IsString()
  webRoot?: string;
}

/** Reads the configuration of this process; the one place that looks at its environment. */
export function sponsorConfigFromEnvironment(): SponsorConfig {
  return loadConfig(SponsorConfig, process.env);
}
