import type { Availability, Instant, ZoneId } from '@aparte/scheduling';
import type { Answers } from './answers.ts';
import type { CoachProfile } from './coach-profile.ts';

/** A rep who looks for a coach, as far as matching may know them. */
export interface SeekingRep {
  readonly id: string;
  readonly organisationId: string;
  readonly zone: ZoneId;
  readonly answers: Answers;
}

/**
 * A coach who may be proposed.
 *
 * There is deliberately no rating here, nor anything a rep said about this coach: feedback changes
 * neither rank nor pay, and what is not handed in cannot weigh.
 */
export interface AvailableCoach {
  readonly id: string;
  readonly isActive: boolean;
  readonly profile: CoachProfile;
  /** The organisations to which the coach declared a tie. */
  readonly tiedOrganisationIds: readonly string[];
  /** How many reps the coach accompanies, holds included, and how many at most. */
  readonly activeReps: number;
  readonly mostReps: number;
  readonly availability: Availability;
  /** The starts of the coach's free slots, as far ahead as is known. */
  readonly freeSlotStarts: readonly Instant[];
}
