/** Closes reports as the operator behind this unit of work. */
export abstract class HandledReportsRepository {
  /** Closes an open report and forgets its message; a closed one stays as it is. */
  abstract close(id: string, by: { operatorId: string; at: Date }): Promise<void>;
}
