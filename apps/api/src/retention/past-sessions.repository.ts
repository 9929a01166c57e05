/** Sessions that took place long ago; used inside a unit of `app_matcher`, by the clock of the database. */
export abstract class PastSessionsRepository {
  /** Forgets those that ended, or were to end, six months ago or more. */
  abstract forget(): Promise<void>;
}
