import { Secret, TOTP } from 'otpauth';

/** Every authenticator app knows these values, and some know no others. */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const issuer = 'Aparté';
const stepsOfSkew = 1;

/** How many bytes the secret behind the codes has: as many as the hash behind them gives. */
export const codeSecretLength = 20;

/** The secret as an authenticator app takes it: to scan, and to type. */
export interface SecretToScan {
  uri: string;
  typed: string;
}

/** Writes a secret for an authenticator app, under the name by which its owner will find it there. */
export function secretToScan(secret: Uint8Array, label: string): SecretToScan {
  const codes = new TOTP({ ...shape, issuer, label, secret: secretOf(secret) });
  return { uri: codes.toString(), typed: codes.secret.base32 };
}

/**
 * The time step whose code was typed, or null when it is none of the present ones.
 *
 * One step earlier and later count as well: clocks differ, and typing takes time.
 */
export function stepOfCode(secret: Uint8Array, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const offset = TOTP.validate({
    ...shape,
    secret: secretOf(secret),
    token: code,
    timestamp,
    window: stepsOfSkew,
  });
  return offset === null ? null : TOTP.counter({ period: shape.period, timestamp }) + offset;
}

function secretOf(bytes: Uint8Array): Secret {
  return new Secret({ buffer: new Uint8Array(bytes).buffer });
}
