import { Injectable } from '@nestjs/common';
import { Clock, ValidationFailed } from '@aparte/platform';
import { OpeningsRepository, type AskedOpening, type Opening } from './openings.repository.ts';

/**
 * An operator asks to see who and when of one conversation. Nothing opens yet, and nothing tells whether the conversation
 * exists. Runs inside the operator's unit of work; repeating the request answers like the first time.
 */
@Injectable()
export class AskOpening {
  constructor(
    private readonly openings: OpeningsRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws ValidationFailed when the delay has no danger for a reason, or the id is in use for something else. */
  async execute(asked: Omit<AskedOpening, 'askedAt'>): Promise<Opening> {
    if (asked.delayHours > 0 && !asked.isDanger)
      throw new ValidationFailed([{ pointer: '/delayHours', code: 'only-in-danger' }]);
    await this.openings.ask({ ...asked, askedAt: this.clock.now() });
    const stored = await this.openings.find(asked.id);
    if (!stored || !isSame(stored, asked))
      throw new ValidationFailed([{ pointer: '/requestId', code: 'reused' }]);
    return stored;
  }
}

function isSame(stored: Opening, asked: Omit<AskedOpening, 'askedAt'>): boolean {
  return (
    stored.askedBy === asked.askedBy &&
    stored.spaceId.equals(asked.spaceId) &&
    stored.reason === asked.reason &&
    stored.isDanger === asked.isDanger &&
    stored.delayHours === asked.delayHours
  );
}
