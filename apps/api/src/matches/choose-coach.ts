import { Injectable } from '@nestjs/common';
import { Clock, Ids, type SignedIn } from '@aparte/platform';
import { MatcherUnitOfWork } from '../database/units-of-work.ts';
import { utcDate } from '../process/utc-date.ts';
import { ProposedCoachesQueries } from '../proposals/proposed-coaches.queries.ts';
import { AlreadyMatched, CoachFull, CoachNotProposed, SpaceTaken } from './matches.errors.ts';
import { MatchesRepository, type Match } from './matches.repository.ts';
import { freePlace } from './places.rules.ts';

/**
 * A rep chooses one of the three: the match, the space for the two and its members come into being together.
 * Choosing the same coach again answers like the first time.
 */
@Injectable()
export class ChooseCoach {
  constructor(
    private readonly matcherUnit: MatcherUnitOfWork,
    private readonly proposedCoaches: ProposedCoachesQueries,
    private readonly matches: MatchesRepository,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Throws AlreadyMatched, CoachNotProposed, CoachFull, SpaceTaken, QuestionnaireMissing. */
  async execute(rep: SignedIn, coachId: string, spaceId: string): Promise<Match> {
    const made = await this.chosenBefore(rep.accountId, coachId);
    if (made) return made;
    if (!(await this.proposedCoaches.includes(rep, coachId))) throw new CoachNotProposed();

    try {
      return await this.matcherUnit.run(null, () => this.take(rep.accountId, coachId, spaceId));
    } catch (error) {
      if (!(error instanceof AlreadyMatched) && !(error instanceof SpaceTaken)) throw error;
      // The same choice may have arrived twice at once: what the other request made is the answer to both.
      const twin = await this.chosenBefore(rep.accountId, coachId);
      if (twin) return twin;
      throw error;
    }
  }

  private async chosenBefore(repId: string, coachId: string): Promise<Match | null> {
    const match = await this.matcherUnit.run(null, () => this.matches.findOf(repId));
    if (match && match.coachId !== coachId) throw new AlreadyMatched();
    return match;
  }

  private async take(repId: string, coachId: string, spaceId: string): Promise<Match> {
    const capacity = await this.matches.capacityOf(coachId);
    if (!(await this.matches.createSpace(spaceId, repId, coachId))) throw new SpaceTaken();

    const match = { id: this.ids.uuid(), repId, coachId, spaceId };
    const since = utcDate(this.clock.now());
    // Somebody may be faster for a place: then there is one place fewer, so this comes to an end.
    for (;;) {
      const place = freePlace(await this.matches.takenPlaces(coachId), capacity);
      if (place === null) throw new CoachFull();
      if (await this.matches.insert({ ...match, since }, place)) return match;
      if (await this.matches.findOf(repId)) throw new AlreadyMatched();
    }
  }
}
