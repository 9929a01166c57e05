import type { CoachProfile } from '@aparte/matching';

/** A coach's own profile. */
export interface StoredProfile {
  headline: { fr: string; en: string };
  bio: { fr: string; en: string };
  attributes: CoachProfile;
  capacity: number;
  state: 'active' | 'paused';
}

/** The profile of the coach behind the unit of work. */
export abstract class CoachProfileRepository {
  /** The profile as it is now. */
  abstract find(coachId: string): Promise<StoredProfile | null>;
  /** Replaces it as a whole. Answers false when this coach has none. */
  abstract replace(coachId: string, profile: StoredProfile): Promise<boolean>;
}
