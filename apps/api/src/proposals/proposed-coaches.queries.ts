import { Injectable } from '@nestjs/common';
import { proposeThree, type AvailableCoach, type Proposal } from '@aparte/matching';
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
export class ProposedCoachesQueries {
  constructor(
    private readonly repUnit: RepUnitOfWork,
    private readonly matcherUnit: MatcherUnitOfWork,
    private readonly reps: SeekingRepQueries,
    private readonly candidates: CandidatesQueries,
    private readonly clock: Clock,
  ) {}

  /** At most three, the best first. Throws QuestionnaireMissing, AccessNotLogged. */
  async find(rep: SignedIn): Promise<ProposedCoach[]> {
    return this.propose(rep, (coach) => coach);
  }

  /**
   * Whether a coach is one of the three, or was until somebody took their last place: whoever chooses a card they
   * have just read must hear "full", not that the card never was. Throws QuestionnaireMissing.
   */
  async includes(rep: SignedIn, coachId: string): Promise<boolean> {
    const proposed = await this.propose(rep, (coach) =>
      coach.id === coachId ? withRoomForOne(coach) : coach,
    );
    return proposed.some(({ proposal }) => proposal.coachId === coachId);
  }

  private async propose(
    rep: SignedIn,
    seen: (coach: AvailableCoach) => AvailableCoach,
  ): Promise<ProposedCoach[]> {
    const now = instant(this.clock.now());
    const seeking = await this.repUnit.run(rep.token, () => this.reps.find(rep.accountId));
    const candidates = await this.matcherUnit.run(null, () => this.candidates.all(now));

    const coaches = candidates.map(({ available }) => seen(available));
    const pages = new Map(candidates.map(({ page }) => [page.coachId, page]));
    return proposeThree(seeking, coaches, now).proposals.flatMap((proposal) => {
      const page = pages.get(proposal.coachId);
      return page ? [{ proposal, page }] : [];
    });
  }
}

function withRoomForOne(coach: AvailableCoach): AvailableCoach {
  return { ...coach, activeReps: Math.min(coach.activeReps, coach.mostReps - 1) };
}
