import { createHmac } from 'node:crypto';

/** The value of the Stripe-Signature header: when it was signed, and the proof for exactly this text. */
export function signPayload(payload: string, secret: string, signedAtSeconds: number): string {
  const proof = createHmac('sha256', secret).update(`${signedAtSeconds}.${payload}`).digest('hex');
  return `t=${signedAtSeconds},v1=${proof}`;
}
