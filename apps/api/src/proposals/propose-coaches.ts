import { Injectable } from '@nestjs/common';
import { proposeThree, type Proposal } from '@aparte/matching';
import { Clock, type SignedIn } from '@aparte/platform';
import { instant } from '@aparte/scheduling';
import { MatcherUnitOfWork, RepUnitOfWork } from '../database/units-of-work.ts';
import { CandidatesQueries, type CoachPage } from './candidates.queries.ts';
import { SeekingRepQueries } from './seeking-rep.queries.ts';

/** A proposal and the page of its coach. */
export interface ProposedCoach {
  proposal: Proposal;
  page: CoachPage;
}

/**
 * Three coaches for a rep, now. The rep's answers are read as the rep, the coaches as the matcher, and nothing is
 * stored: the same answers and the same week give the same three.
 */
@Injectable()
export class ProposeCoaches {
  constructor(
    private readonly repUnit: RepUnitOfWork,
    private readonly matcherUnit: MatcherUnitOfWork,
    private readonly reps: SeekingRepQueries,
    private readonly candidates: CandidatesQueries,
    private readonly clock: Clock,
  ) {}

  /** Throws QuestionnaireMissing. */
  async execute(rep: SignedIn): Promise<ProposedCoach[]> {
    const now = instant(this.clock.now());
    const seeking = await this.repUnit.run(rep.token, () => this.reps.find(rep.accountId));
    const candidates = await this.matcherUnit.run(null, () => this.candidates.all(now));

    const { proposals } = proposeThree(
      seeking,
      candidates.map(({ available }) => available),
      now,
    );
    const pages = new Map(candidates.map(({ page }) => [page.coachId, page]));
    return proposals.flatMap((proposal) => {
      const page = pages.get(proposal.coachId);
      return page ? [{ proposal, page }] : [];
    });
  }
}
