import { generateKeyPairSync } from 'node:crypto';
import type { Sandbox } from '@aparte/sandbox';
import { accountKeysOf } from './world-account-keys.ts';
import type { WorldAddresses } from './world-addresses.ts';
import { LOGIN_PASSWORD, type WorldDatabases } from './world-databases.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');

/** What a run signs and enters with, the same in every world. */
export const worldSecrets = {
  webhook: 'whsec_noninterference_worlds',
  stripeKey: 'sk_test_noninterference_0000',
  /** The code by which the operator of a world makes an account. */
  operatorCode: 'operator-code-of-the-worlds',
} as const;

/** What the sponsor process of a world is told. */
export function sponsorEnvironment(
  databases: WorldDatabases,
  port: number,
  sandbox: Sandbox,
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'info',
    PORT: String(port),
    PUBLIC_ORIGIN: `http://127.0.0.1:${port}`,
    MEMBER_ORIGIN: 'http://member.example',
    DATABASE_URL_SPONSOR: databases.sponsorUrl,
    ...passwords(['APP_DAUTH', 'APP_DIRECTOR', 'APP_BILLING', 'APP_COURIER']),
    STRIPE_SECRET_KEY: worldSecrets.stripeKey,
    STRIPE_WEBHOOK_SECRET: worldSecrets.webhook,
    STRIPE_API_HOST: '127.0.0.1',
    STRIPE_API_PORT: new URL(sandbox.httpUrl).port,
    STRIPE_API_PROTOCOL: 'http',
    SMTP_URL: `smtp://127.0.0.1:${sandbox.smtpPort}`,
    MAIL_FROM: 'Aparté <bonjour@aparte.example>',
    VOUCHER_SIGNING_KEY: privateKey.export({ format: 'jwk' }).d ?? '',
    SIGN_UPS_PER_ADDRESS: '10000',
    LOGIN_ATTEMPTS_PER_ADDRESS: '10000',
    LOGIN_ATTEMPTS_PER_ACCOUNT: '10000',
  };
}

/** What the private API of a world is told. */
export function apiEnvironment(
  databases: WorldDatabases,
  ports: { member: number },
  addresses: WorldAddresses,
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: String(ports.member),
    PUBLIC_ORIGIN: addresses.member,
    CHAT_ORIGIN: addresses.chat,
    DATABASE_URL_PRIVATE: databases.privateUrl,
    ...passwords([
      'APP_AUTH',
      'APP_REP',
      'APP_COACH',
      'APP_OPERATOR',
      'APP_MATCHER',
      'APP_AUDIT',
      'APP_BREAK_GLASS',
      'APP_REPORT',
      'APP_GATE',
      'SPONSOR_GATE',
    ]),
    DATABASE_URL_SPONSOR: databases.sponsorUrl,
    SERVER_KEY: Buffer.alloc(32, 5).toString('base64url'),
    ACCOUNT_KEYS_DIRECTORY: accountKeysOf(databases),
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'Aparté <bonjour@aparte.example>',
    VOUCHER_PUBLIC_KEY: publicKey.export({ format: 'jwk' }).x ?? '',
    OPERATOR_ENROLMENT_CODE: worldSecrets.operatorCode,
    ATTEMPTS_PER_ADDRESS: '1000000',
    // The clock of a world never gets there by itself: letters leave when the history says so.
    GATE_HOUR: '23',
  };
}

/** What the chat process of a world is told. */
export function chatEnvironment(
  databases: WorldDatabases,
  port: number,
  addresses: WorldAddresses,
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: String(port),
    PUBLIC_ORIGIN: addresses.chat,
    MEMBER_ORIGIN: addresses.member,
    DATABASE_URL_PRIVATE: databases.privateUrl,
    ...passwords(['APP_AUTH', 'APP_REP', 'APP_COACH']),
  };
}

function passwords(logins: readonly string[]): Record<string, string> {
  return Object.fromEntries(logins.map((login) => [`DATABASE_PASSWORD_${login}`, LOGIN_PASSWORD]));
}
