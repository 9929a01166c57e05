/** What is forgotten after its time; used inside the unit of work of the courier. */
export abstract class RetainedRowsRepository {
  /** Forgets uploaded files of days before this one, confirmed or not; the people on the roster stay. */
  abstract forgetImports(uploadedBefore: string): Promise<void>;
  /** Forgets mails that have left, or will not leave any more, since before this instant; waiting ones stay. */
  abstract forgetMails(before: Date): Promise<void>;
}
