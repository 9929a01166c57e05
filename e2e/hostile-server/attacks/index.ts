import type { Attack } from '../attack.ts';
import { deliveryAttacks } from './delivery.attacks.ts';
import { deviceAttacks } from './devices.attacks.ts';
import { envelopeAttacks } from './envelopes.attacks.ts';
import { grantAttacks } from './grants.attacks.ts';
import { identityAttacks } from './identities.attacks.ts';
import { pinAttacks } from './pins.attacks.ts';
import { signInAttacks } from './sign-in.attacks.ts';

/** Every attack, in the order of what it is aimed at. */
export const ATTACKS: readonly Attack[] = [
  ...signInAttacks,
  ...identityAttacks,
  ...pinAttacks,
  ...grantAttacks,
  ...envelopeAttacks,
  ...deliveryAttacks,
  ...deviceAttacks,
];
