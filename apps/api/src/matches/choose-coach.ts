import { Injectable } from '@nestjs/common';
import { Clock, Ids, type SignedIn } from '@aparte/platform';
import { MatcherUnitOfWork } from '../database/units-of-work.ts';
import { ProposeCoaches } from '../proposals/propose-coaches.ts';
import { AlreadyMatched, CoachFull, CoachNotProposed, SpaceTaken } from './matches.errors.ts';
import { MatchesRepository, type Match } from './matches.repository.ts';
import { freePlace } from './places.rules.ts';

const ATTEMPTS = 3;

/** Somebody was faster for this place, or this rep from another window: nothing of ours is kept, look again. */
class LostRace extends Error {}

/**
 * A rep chooses one of the three: the match, the space for the two and its members come into being together.
 * Choosing the same coach again answers like the first time.
 */
@Injectable()
export class ChooseCoach {
  constructor(
    private readonly matcherUnit: MatcherUnitOfWork,
    private readonly proposeCoaches: ProposeCoaches,
    private readonly matches: MatchesRepository,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Throws AlreadyMatched, CoachNotProposed, CoachFull, SpaceTaken, QuestionnaireMissing. */
  async execute(rep: SignedIn, coachId: string, spaceId: string): Promise<Match> {
    for (let attempt = 1; ; attempt++) {
      const existing = await this.matcherUnit.run(null, () => this.matches.findOf(rep.accountId));
      if (existing?.coachId === coachId) return existing;
      if (existing) throw new AlreadyMatched();

      const proposed = await this.proposeCoaches.execute(rep);
      if (!proposed.some(({ proposal }) => proposal.coachId === coachId)) throw new CoachNotProposed();

      try {
        return await this.matcherUnit.run(null, () => this.take(rep.accountId, coachId, spaceId));
      } catch (error) {
        if (!(error instanceof LostRace)) throw error;
        if (attempt === ATTEMPTS) throw new CoachFull();
      }
    }
  }

  private async take(repId: string, coachId: string, spaceId: string): Promise<Match> {
    const capacity = await this.matches.capacityOf(coachId);
    const place = freePlace(await this.matches.takenPlaces(coachId), capacity);
    if (place === null) throw new CoachFull();

    if (!(await this.matches.createSpace(spaceId, [repId, coachId]))) throw new SpaceTaken();
    const match = { id: this.ids.uuid(), repId, coachId, spaceId };
    const since = this.clock.now().toISOString().slice(0, 10);
    if (!(await this.matches.insert({ ...match, since }, place))) throw new LostRace();
    return match;
  }
}
