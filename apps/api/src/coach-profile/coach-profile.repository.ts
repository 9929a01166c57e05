/** A coach's own profile. */
export interface StoredProfile {
  headline: { fr: string; en: string };
  bio: { fr: string; en: string };
  attributes: object;
  capacity: number;
  state: 'active' | 'paused';
}

/** The profile of the coach behind the unit of work. */
export abstract class CoachProfileRepository {
  abstract find(coachId: string): Promise<StoredProfile | null>;
  abstract replace(coachId: string, profile: StoredProfile): Promise<void>;
}
