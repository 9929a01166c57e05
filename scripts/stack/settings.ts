import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The ports of one running house. */
export interface StackPorts {
  api: number;
  chat: number;
  sponsor: number;
  sandbox: number;
  smtp: number;
}

/** The ports a newcomer sees. */
export const USUAL_PORTS: StackPorts = { api: 4200, chat: 4201, sponsor: 4300, sandbox: 4400, smtp: 4425 };

/** Every secret of one installation; made once, kept outside Postgres, readable by its owner only. */
export interface StackSecrets {
  superuser: string;
  serverKey: string;
  voucherSigningKey: string;
  voucherPublicKey: string;
  webhookSecret: string;
  stripeKey: string;
  operatorEnrolmentCode: string;
  logins: Record<string, string>;
}

/** Reads the secrets of a data folder, or makes them when there are none. */
export function loadSecrets(dataDir: string, loginNames: readonly string[]): StackSecrets {
  const file = path.join(dataDir, 'secrets.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StackSecrets) : null;
  const secrets = known ?? makeSecrets();
  for (const name of loginNames) secrets.logins[name] ??= token(24);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

function makeSecrets(): StackSecrets {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    superuser: token(24),
    serverKey: token(32),
    voucherSigningKey: privateKey.export({ format: 'jwk' }).d ?? '',
    voucherPublicKey: publicKey.export({ format: 'jwk' }).x ?? '',
    webhookSecret: `whsec_${token(24)}`,
    stripeKey: `sk_test_${randomBytes(16).toString('hex')}`,
    operatorEnrolmentCode: token(18),
    logins: {},
  };
}

function token(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}
