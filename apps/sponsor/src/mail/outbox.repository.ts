/** A mail whose turn it is. */
export interface DueMail {
  id: string;
  recipient: string;
  link: string;
  /** Counts the attempt that begins now. */
  attempts: number;
}

/** The mails that wait to leave; used inside the unit of work of the courier. */
export abstract class OutboxRepository {
  /** Takes a due mail for this process, until the lease is over. Their order is that of their random ids. */
  abstract claim(now: Date, leaseUntil: Date): Promise<DueMail | null>;
  /** The mail has left; its link is forgotten. */
  abstract markSent(mailId: string): Promise<void>;
  abstract putOff(mailId: string, until: Date): Promise<void>;
  /** The mail will not leave any more; its link is forgotten. */
  abstract giveUp(mailId: string): Promise<void>;
}
