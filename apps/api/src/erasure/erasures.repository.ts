/** Erases accounts; used inside a unit of `app_auth`. */
export abstract class ErasuresRepository {
  /**
   * Deletes a rep with everything that is theirs, and notes that their key is to be destroyed. The seat stays taken by
   * nobody until its term ends, so that no count moves. `false` when the rep was gone already.
   */
  abstract erase(repId: string): Promise<boolean>;
  /** The accounts that are gone and whose keys are not destroyed yet. */
  abstract undestroyed(): Promise<string[]>;
  /** The key of an account is destroyed. */
  abstract settle(accountId: string): Promise<void>;
}
