import type { Envelope } from '@aparte/sealing';

/** What is to be shown to the operators, and by which request. */
export interface NewReport {
  id: string;
  requestId: string;
  reporterId: string;
  spaceId: Buffer;
  envelope: Envelope;
  keySealed: Buffer;
  sentAt: Date;
  reportedAt: Date;
}

/** A report that a member made before. */
export interface MadeReport {
  id: string;
  requestId: string;
  spaceId: Buffer;
  messageId: Buffer;
  reportedAt: Date;
}

/** A message as the service stored it when it was sent, and when that was. */
export interface StoredMessage {
  envelope: Envelope;
  receivedAt: Date;
}

/** Keeps the reports of the member behind this unit of work, and reads the messages that they may report. */
export abstract class ReportsRepository {
  /** A message of a conversation; `null` also when it is somebody else's. */
  abstract findMessage(spaceId: Buffer, messageId: Buffer): Promise<StoredMessage | null>;

  /** The report that this request or an earlier one about the same message made. */
  abstract findMade(
    reporterId: string,
    about: { requestId: string; spaceId: Buffer; messageId: Buffer },
  ): Promise<MadeReport | null>;

  /** Stores a report; `false` when the same request or one about the same message was faster. */
  abstract add(report: NewReport): Promise<boolean>;
}
