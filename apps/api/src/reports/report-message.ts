import { Injectable } from '@nestjs/common';
import { Clock, Ids, NotFound, RateLimit, ValidationFailed } from '@aparte/platform';
import { SealingError, verifyReport, type MessageReport } from '@aparte/sealing';
import { ReportSeals } from './report-seals.ts';
import { ReportKeyWrong, ReportOwnMessage } from './reports.errors.ts';
import { ReportsRepository, type MadeReport } from './reports.repository.ts';

/** What a member asks for: one message, its key, and the name of the request. */
export interface ReportedMessage extends MessageReport {
  reporterId: string;
  requestId: string;
  spaceId: Buffer;
}

const DAY_SECONDS = 86_400;
const REPORTS_PER_DAY = 20;

/**
 * A member shows one message to the operators. The service opens the envelope that it stored itself, in the session of
 * who wrote it: with a key that does not open that one, nobody is accused of anything.
 */
@Injectable()
export class ReportMessage {
  private readonly limit = new RateLimit('report', { points: REPORTS_PER_DAY, perSeconds: DAY_SECONDS });

  constructor(
    private readonly reports: ReportsRepository,
    private readonly seals: ReportSeals,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Throws NotFound, ReportOwnMessage, ReportKeyWrong, TooManyRequests, ValidationFailed. */
  async execute(asked: ReportedMessage): Promise<MadeReport> {
    const { reporterId, requestId, spaceId, msgId, mk } = asked;
    const messageId = Buffer.from(msgId, 'base64url');
    const stored = await this.reports.findMessage(spaceId, messageId);
    if (!stored) throw new NotFound();

    const about = { requestId, spaceId, messageId };
    const made = await this.reports.findMade(reporterId, about);
    if (made) return requireSame(made, about);

    await this.limit.consume(reporterId);
    const { envelope, receivedAt: sentAt } = stored;
    if (envelope.from === reporterId) throw new ReportOwnMessage();
    requireKey({ msgId, mk }, envelope);

    const id = this.ids.uuid();
    const keySealed = await this.seals.seal(reporterId, id, Buffer.from(mk, 'base64url'));
    const reportedAt = this.clock.now();
    const report = { id, requestId, reporterId, spaceId, envelope, keySealed, sentAt, reportedAt };
    if (await this.reports.add(report)) return { id, ...about, reportedAt };

    // This very request was faster on another connection.
    const winner = await this.reports.findMade(reporterId, about);
    if (!winner) throw new NotFound();
    return requireSame(winner, about);
  }
}

function requireKey(report: MessageReport, envelope: unknown): void {
  try {
    verifyReport(report, envelope);
  } catch (error) {
    if (error instanceof SealingError) throw new ReportKeyWrong();
    throw error;
  }
}

function requireSame(made: MadeReport, about: { spaceId: Buffer; messageId: Buffer }): MadeReport {
  const isSame = made.spaceId.equals(about.spaceId) && made.messageId.equals(about.messageId);
  if (!isSame) throw new ValidationFailed([{ pointer: '/requestId', code: 'reused' }]);
  return made;
}
