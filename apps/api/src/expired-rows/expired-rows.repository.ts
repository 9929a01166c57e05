/** Forgets what has no use any more; used inside a unit of `app_auth`. */
export abstract class ExpiredRowsRepository {
  /** Sessions, recovery links, challenges, counts of attempts and seats of erased reps whose time is over. */
  abstract forget(): Promise<void>;
}
