/** Forgets of the access log what is older than it is kept; used inside a unit of `app_audit`. */
export abstract class OldAccessesRepository {
  /** Chains of the months before this one (`YYYY-MM`), with their entries; the database lets younger ones be. */
  abstract forgetBefore(month: string): Promise<void>;
}
