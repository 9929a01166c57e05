import { presentIdentity } from '../wire/identity.dto.ts';
import type { GenerationsResponse } from './generations.dto.ts';
import type { OwnGenerationsView } from './own-generations.ts';

/** The former generations of a person, for that person. */
export function generationsForSelf({ identities, olderWraps }: OwnGenerationsView): GenerationsResponse {
  return {
    identities: identities.map(presentIdentity),
    olderWraps: olderWraps.map(({ generation, blob }) => ({ generation, blob: blob.toString('base64url') })),
  };
}
