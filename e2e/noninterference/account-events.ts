import { SoftwareAuthenticator } from '@aparte/testing';
import { oneTimeCode } from '../one-time-codes.ts';
import type { ConfidentialWorld } from './confidential-world.ts';

const STEP_MS = 30_000;

/** A rep adds codes to their password, and later switches them off again. */
export async function playSecondFactor(world: ConfidentialWorld, rep: number): Promise<boolean> {
  const living = await world.claimed(rep);
  const keys = world.people.reps[rep];
  if (!living || !keys) return false;
  const { http } = living.client;
  const { authKey } = keys.enrolment as { authKey: string };
  const now = world.world.clock.now();
  const { typed } = await http.post<{ typed: string }>('/v1/auth/second-factor/start', { authKey });
  await http.post('/v1/auth/second-factor/confirm', { code: oneTimeCode(typed, now) });
  const next = oneTimeCode(typed, new Date(now.getTime() + STEP_MS));
  await http.post('/v1/auth/second-factor/removal', { authKey, code: next });
  return true;
}

/** A rep adds a passkey, signs in and unlocks with it on another device, and removes it again. */
export async function playPasskey(world: ConfidentialWorld, rep: number): Promise<boolean> {
  const living = await world.claimed(rep);
  const keys = world.people.reps[rep];
  if (!living || !keys) return false;
  const { http } = living.client;
  const { authKey } = keys.enrolment as { authKey: string };
  const device = new SoftwareAuthenticator(http.origin);
  const offer = await http.post<PasskeyOffer>('/v1/auth/passkeys/offer', { authKey });
  const { id } = await http.post<{ id: string }>('/v1/auth/passkeys', {
    label: 'Téléphone',
    credential: device.create(offer),
    keyWrap: { generation: 1, blob: Buffer.alloc(105, 5).toString('base64url') },
  });
  const other = world.world.visitor();
  const entry = await other.post<PasskeyChallenge>('/v1/auth/passkeys/sign-in/challenge');
  await other.post('/v1/auth/passkeys/sign-in', { assertion: device.sign(entry) });
  const lock = await other.post<PasskeyChallenge>('/v1/auth/passkeys/unlock/challenge');
  await other.post('/v1/auth/passkeys/unlock', { assertion: device.sign(lock) });
  await http.delete(`/v1/auth/passkeys/${id}`);
  return true;
}

interface PasskeyChallenge {
  challenge: string;
  rpId: string;
}

interface PasskeyOffer extends PasskeyChallenge {
  userHandle: string;
}
