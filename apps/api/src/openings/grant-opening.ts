import { Injectable } from '@nestjs/common';
import { Clock, NotFound, type SignedIn } from '@aparte/platform';
import { Afterwards } from '../afterwards/afterwards.ts';
import { OperatorUnitOfWork } from '../database/units-of-work.ts';
import { MailAboutOpenings } from './mail-about-openings.ts';
import { OpeningTaken, SecondOperatorNeeded } from './openings.errors.ts';
import { OpeningsRepository, type GrantOutcome, type Opening } from './openings.repository.ts';

/**
 * A second operator grants what another one asked for. From now on both see who and when for an hour, and the rep is told:
 * at once, or after the delay that danger allows.
 */
@Injectable()
export class GrantOpening {
  constructor(
    private readonly operator: OperatorUnitOfWork,
    private readonly openings: OpeningsRepository,
    private readonly mail: MailAboutOpenings,
    private readonly afterwards: Afterwards,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound also when there is no such conversation; SecondOperatorNeeded, OpeningTaken. */
  async execute({ token }: SignedIn, id: string): Promise<Opening> {
    const opening = await this.operator.run(token, async () => {
      requireGranted(await this.openings.grant(id, this.clock.now()));
      return this.openings.find(id);
    });
    if (!opening) throw new NotFound();
    this.afterwards.do('mail opening', () => this.mail.execute());
    return opening;
  }
}

function requireGranted(outcome: GrantOutcome): void {
  switch (outcome) {
    case 'granted':
      return;
    case 'missing':
      throw new NotFound();
    case 'same-person':
      throw new SecondOperatorNeeded();
    case 'taken':
      throw new OpeningTaken();
  }
}
