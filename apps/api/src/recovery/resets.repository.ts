import type { VerifiedIdentity } from '@aparte/sealing';

/** Stores what a reset changes besides the secrets; used inside a unit of `app_auth`. */
export abstract class ResetsRepository {
  /** Adds the next generation of somebody's public identity. */
  abstract addIdentity(accountId: string, identity: VerifiedIdentity): Promise<void>;
  /** Forgets the pins of a person: they are sealed under keys that are lost. */
  abstract forgetPins(accountId: string): Promise<void>;
}
