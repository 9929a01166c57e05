import { IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min, MinLength } from 'class-validator';
import { loadConfig, ProcessConfig, Variable, wholeNumber } from '@aparte/platform';

const DATABASE_ADDRESS = /^postgres(ql)?:\/\/[^@/\s]+\/\w+$/;
const KEY_OF_32_BYTES = /^[A-Za-z0-9_-]{43}$/;
const ORIGIN = { require_tld: false, protocols: ['http', 'https'], require_protocol: true };

/** What the private API decides by configuration. */
export class ApiConfig extends ProcessConfig {
  @Variable('PORT', 'Port of the member site and its API.', { parse: wholeNumber, fallback: 4200 })
  @IsInt()
  @Min(0)
  @Max(65_535)
  port!: number;

  @Variable('PUBLIC_ORIGIN', 'Origin under which people open the member site.', {
    fallback: 'http://localhost:4200',
  })
  @IsUrl(ORIGIN)
  publicOrigin!: string;

  @Variable('CHAT_ORIGIN', 'Origin of the chat process; its websocket address is derived from it.', {
    fallback: 'http://localhost:4201',
  })
  @IsUrl(ORIGIN)
  chatOrigin!: string;

  @Variable(
    'SPONSOR_ORIGIN',
    'Origin of the sponsor site, so that a rep can be shown the page of the director; without it no preview.',
    { optional: true, example: 'http://127.0.0.1:4300' },
  )
  @IsOptional()
  @IsUrl(ORIGIN)
  sponsorOrigin?: string;

  @Variable(
    'TRUSTED_PROXY_HOPS',
    'How many reverse proxies stand in front; they name the address whose attempts are counted.',
    { parse: wholeNumber, fallback: 0 },
  )
  @IsInt()
  @Min(0)
  @Max(10)
  trustedProxyHops!: number;

  @Variable('DATABASE_URL_PRIVATE', 'Address of the private database, without login or password.', {
    example: 'postgres://127.0.0.1:5432/aparte_private',
  })
  @Matches(DATABASE_ADDRESS)
  databaseUrlPrivate!: string;

  @Variable('DATABASE_PASSWORD_APP_AUTH', 'Password of the login that signs people up and in.', {
    secret: true,
  })
  @IsString()
  databasePasswordAppAuth!: string;

  @Variable('DATABASE_PASSWORD_APP_REP', 'Password of the login behind the pages of reps.', { secret: true })
  @IsString()
  databasePasswordAppRep!: string;

  @Variable('DATABASE_PASSWORD_APP_COACH', 'Password of the login behind the pages of coaches.', {
    secret: true,
  })
  @IsString()
  databasePasswordAppCoach!: string;

  @Variable('DATABASE_PASSWORD_APP_OPERATOR', 'Password of the login behind the pages of operators.', {
    secret: true,
  })
  @IsString()
  databasePasswordAppOperator!: string;

  @Variable('DATABASE_PASSWORD_APP_MATCHER', 'Password of the login that proposes and assigns coaches.', {
    secret: true,
  })
  @IsString()
  databasePasswordAppMatcher!: string;

  @Variable('DATABASE_PASSWORD_APP_AUDIT', 'Password of the login that reads the access log.', {
    secret: true,
  })
  @IsString()
  databasePasswordAppAudit!: string;

  @Variable(
    'DATABASE_PASSWORD_APP_BREAK_GLASS',
    'Password of the login that sees nothing but conversations opened by two operators, for their hour.',
    { secret: true },
  )
  @IsString()
  databasePasswordAppBreakGlass!: string;

  @Variable(
    'DATABASE_PASSWORD_APP_REPORT',
    'Password of the login that reads the answers to the pulse and makes a word of them.',
    { secret: true },
  )
  @IsString()
  databasePasswordAppReport!: string;

  @Variable('DATABASE_PASSWORD_APP_GATE', 'Password of the login of the gate, private side.', {
    secret: true,
  })
  @IsString()
  databasePasswordAppGate!: string;

  @Variable(
    'DATABASE_URL_SPONSOR',
    'Address of the sponsor database, to read the seats that are offered and to post letters.',
    {
      example: 'postgres://127.0.0.1:5432/aparte_sponsor',
    },
  )
  @Matches(DATABASE_ADDRESS)
  databaseUrlSponsor!: string;

  @Variable('DATABASE_PASSWORD_SPONSOR_GATE', 'Password of the login app_gate in the sponsor database.', {
    secret: true,
  })
  @IsString()
  databasePasswordSponsorGate!: string;

  @Variable('GATE_HOUR', 'Hour of the day (UTC) at which the letters of a day are posted to directors.', {
    parse: wholeNumber,
    fallback: 4,
  })
  @IsInt()
  @Min(0)
  @Max(23)
  gateHour!: number;

  @Variable(
    'SERVER_KEY',
    'Key of 32 bytes (base64url) that takes part in every seal and index; kept out of Postgres and its backups.',
    { secret: true },
  )
  @Matches(KEY_OF_32_BYTES)
  serverKey!: string;

  @Variable(
    'ACCOUNT_KEYS_DIRECTORY',
    'Folder with one key an account, destroyed with it; kept out of Postgres and its backups, open to nobody else.',
    { example: '/var/lib/aparte/account-keys' },
  )
  @IsString()
  @MinLength(1)
  accountKeysDirectory!: string;

  @Variable('VOUCHER_PUBLIC_KEY', 'Ed25519 public key (base64url) that checks the vouchers of the sponsor.')
  @Matches(KEY_OF_32_BYTES)
  voucherPublicKey!: string;

  @Variable(
    'OPERATOR_ENROLMENT_CODE',
    'Code that lets an operator make an account; without it nobody can become one.',
    { optional: true, secret: true },
  )
  @IsOptional()
  @IsString()
  @MinLength(16)
  operatorEnrolmentCode?: string;

  @Variable('SMTP_URL', 'Mail server that takes mails to members, with its credentials if it wants any.', {
    secret: true,
    example: 'smtp://127.0.0.1:4425',
  })
  @Matches(/^smtps?:\/\/\S+$/)
  smtpUrl!: string;

  @Variable('MAIL_FROM', 'Sender of mails to members; a name that says nothing about coaching.', {
    example: 'Aparté <bonjour@aparte.example>',
  })
  @Matches(/^[^\r\n]+@[^\r\n]+$/)
  mailFrom!: string;

  @Variable(
    'ATTEMPTS_PER_ADDRESS',
    'How many sign-ins, sign-ups and voucher checks one network address may try in a quarter of an hour.',
    { parse: wholeNumber, fallback: 120 },
  )
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  attemptsPerAddress!: number;

  @Variable('WEB_ROOT', 'Folder of the built member site; without it the process serves its API alone.', {
    optional: true,
    example: 'apps/web/dist/member',
  })
  @IsOptional()
  @IsString()
  webRoot?: string;
}

/** Reads the configuration of this process; the one place that looks at its environment. */
export function apiConfigFromEnvironment(): ApiConfig {
  return loadConfig(ApiConfig, process.env);
}
