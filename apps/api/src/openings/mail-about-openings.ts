import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { DueOpeningsRepository, type DueOpening } from './due-openings.repository.ts';

/**
 * Writes to reps that something waits in their space, and not what. A mail that did not leave is tried again in the next
 * round; one that left twice is no harm.
 */
@Injectable()
export class MailAboutOpenings {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly openings: DueOpeningsRepository,
    private readonly mail: SendAccountMail,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const due = await this.auth.run(null, () => this.openings.due(this.clock.now()));
    const failures: unknown[] = [];
    // One mail that cannot leave keeps nobody else from theirs.
    for (const opening of due) await this.write(opening).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private async write({ id, repId }: DueOpening): Promise<void> {
    await this.mail.sendNews(repId);
    await this.auth.run(null, () => this.openings.settle(id, this.clock.now()));
  }
}
