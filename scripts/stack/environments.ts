import path from 'node:path';
import { privateLogins } from '@aparte/database-private/logins';
import { sponsorLogins } from '@aparte/database-sponsor/logins';
import type { Databases } from './databases.ts';
import type { ServerProcess } from './processes.ts';
import type { StackPorts, StackSecrets } from './settings.ts';

/** Everything the servers' environments are made of. */
export interface StackSettings {
  root: string;
  dataDir: string;
  ports: StackPorts;
  secrets: StackSecrets;
  databases: Databases;
  logLevel: string;
  attemptsPerAddress?: number | undefined;
}

/** Addresses of the running house. The two sites use two host names, so that no cookie crosses. */
export interface StackAddresses {
  member: string;
  chat: string;
  sponsor: string;
  sandbox: string;
}

/** The addresses that belong to a set of ports. */
export function addressesOf(ports: StackPorts): StackAddresses {
  return {
    member: `http://localhost:${ports.api}`,
    chat: `http://localhost:${ports.chat}`,
    sponsor: `http://127.0.0.1:${ports.sponsor}`,
    sandbox: `http://127.0.0.1:${ports.sandbox}`,
  };
}

/** The four server processes, each with only the secrets of its own plane. */
export function serverProcesses(settings: StackSettings): ServerProcess[] {
  return [sandbox(settings), sponsor(settings), api(settings), chat(settings)];
}

function sandbox({ root, dataDir, ports, secrets, logLevel }: StackSettings): ServerProcess {
  return server(root, 'sandbox', {
    LOG_LEVEL: logLevel,
    SANDBOX_HTTP_PORT: String(ports.sandbox),
    SANDBOX_SMTP_PORT: String(ports.smtp),
    SANDBOX_DATA_DIRECTORY: path.join(dataDir, 'sandbox'),
    SANDBOX_WEBHOOK_URL: `${addressesOf(ports).sponsor}/v1/webhooks/stripe`,
    SANDBOX_WEBHOOK_SECRET: secrets.webhookSecret,
  });
}

function sponsor(settings: StackSettings): ServerProcess {
  const { root, ports, secrets, databases, logLevel } = settings;
  const addresses = addressesOf(ports);
  return server(root, 'sponsor', {
    LOG_LEVEL: logLevel,
    PORT: String(ports.sponsor),
    PUBLIC_ORIGIN: addresses.sponsor,
    MEMBER_ORIGIN: addresses.member,
    DATABASE_URL_SPONSOR: databases.sponsorUrl,
    ...loginPasswords(
      sponsorLogins.filter((login) => login !== 'app_gate'),
      secrets,
    ),
    STRIPE_SECRET_KEY: secrets.stripeKey,
    STRIPE_API_HOST: '127.0.0.1',
    STRIPE_API_PORT: String(ports.sandbox),
    STRIPE_API_PROTOCOL: 'http',
    STRIPE_WEBHOOK_SECRET: secrets.webhookSecret,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'Aparté <bonjour@aparte.example>',
    VOUCHER_SIGNING_KEY: secrets.voucherSigningKey,
    WEB_ROOT: path.join(root, 'apps/web/dist/sponsor'),
    ...attempts('LOGIN_ATTEMPTS_PER_ADDRESS', settings),
    ...attempts('SIGN_UPS_PER_ADDRESS', settings),
  });
}

function api(settings: StackSettings): ServerProcess {
  const { root, dataDir, ports, secrets, databases, logLevel } = settings;
  const addresses = addressesOf(ports);
  return server(root, 'api', {
    LOG_LEVEL: logLevel,
    PORT: String(ports.api),
    PUBLIC_ORIGIN: addresses.member,
    CHAT_ORIGIN: addresses.chat,
    SPONSOR_ORIGIN: addresses.sponsor,
    DATABASE_URL_PRIVATE: databases.privateUrl,
    ...loginPasswords(privateLogins, secrets),
    DATABASE_URL_SPONSOR: databases.sponsorUrl,
    DATABASE_PASSWORD_SPONSOR_GATE: secrets.logins['app_gate'] ?? '',
    SERVER_KEY: secrets.serverKey,
    ACCOUNT_KEYS_DIRECTORY: path.join(dataDir, 'account-keys'),
    VOUCHER_PUBLIC_KEY: secrets.voucherPublicKey,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'Aparté <bonjour@aparte.example>',
    OPERATOR_ENROLMENT_CODE: secrets.operatorEnrolmentCode,
    WEB_ROOT: path.join(root, 'apps/web/dist/member'),
    ...attempts('ATTEMPTS_PER_ADDRESS', settings),
  });
}

function chat({ root, ports, secrets, databases, logLevel }: StackSettings): ServerProcess {
  const addresses = addressesOf(ports);
  return server(root, 'chat', {
    LOG_LEVEL: logLevel,
    PORT: String(ports.chat),
    PUBLIC_ORIGIN: addresses.chat,
    MEMBER_ORIGIN: addresses.member,
    DATABASE_URL_PRIVATE: databases.privateUrl,
    ...loginPasswords(['app_auth', 'app_rep', 'app_coach'], secrets),
  });
}

function server(root: string, name: string, environment: Record<string, string>): ServerProcess {
  return { name, entry: path.join(root, 'apps', name, 'dist', 'main.js'), environment };
}

function attempts(name: string, { attemptsPerAddress }: StackSettings): Record<string, string> {
  return attemptsPerAddress === undefined ? {} : { [name]: String(attemptsPerAddress) };
}

function loginPasswords(logins: readonly string[], secrets: StackSecrets): Record<string, string> {
  return Object.fromEntries(
    logins.map((login) => [`DATABASE_PASSWORD_${login.toUpperCase()}`, secrets.logins[login] ?? '']),
  );
}
