import { Injectable } from '@nestjs/common';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { MatcherUnitOfWork } from '../database/units-of-work.ts';
import { EndedConversationsRepository, type EndingConversation } from './ended-conversations.repository.ts';

/**
 * Writes to reps, thirty days before a closed conversation of theirs is forgotten, that something waits in their
 * space, and not what. A mail that did not leave is tried again in the next round; one that left twice is no harm.
 */
@Injectable()
export class MailBeforeForgetting {
  constructor(
    private readonly matcher: MatcherUnitOfWork,
    private readonly conversations: EndedConversationsRepository,
    private readonly mail: SendAccountMail,
  ) {}

  async execute(): Promise<void> {
    const ending = await this.matcher.run(null, () => this.conversations.soonForgotten());
    const failures: unknown[] = [];
    // One mail that cannot leave keeps nobody else from theirs.
    for (const conversation of ending)
      await this.write(conversation).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private async write({ spaceId, repId }: EndingConversation): Promise<void> {
    await this.mail.sendNews(repId);
    await this.matcher.run(null, () => this.conversations.markTold(spaceId));
  }
}
