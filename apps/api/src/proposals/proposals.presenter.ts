import type { Difference, Reason } from '@aparte/matching';
import type { MatchingFactDto, ProposalsDto, ProposedCoachDto } from './proposals.dto.ts';
import type { ProposedCoach } from './proposed-coaches.queries.ts';

/** The cards a rep chooses from: pages and facts, no score and no load. */
export function proposalsForRep(proposed: readonly ProposedCoach[]): ProposalsDto {
  return { coaches: proposed.map(cardForRep) };
}

function cardForRep({ proposal, page }: ProposedCoach): ProposedCoachDto {
  return {
    coachId: page.coachId,
    displayName: page.displayName,
    headline: page.headline,
    bio: page.bio,
    languages: [...page.languages],
    topics: [...page.topics],
    timeZone: page.timeZone,
    reasons: proposal.reasons.map(factForRep),
    difference: proposal.difference ? factForRep(proposal.difference) : null,
    nextFreeAt: new Date(proposal.firstSlotAt).toISOString(),
  };
}

function factForRep(fact: Reason | Difference): MatchingFactDto {
  const { code, ...facts } = fact;
  return code === 'soonest' && 'startsAt' in facts
    ? { code, facts: { startsAt: new Date(facts.startsAt).toISOString() } }
    : { code, facts };
}
