import type { CoachProfile } from '@aparte/matching';
import type { FirstSchedule } from './first-schedule.rules.ts';

/** A coach as they begin: their page and their week. */
export interface NewCoach {
  coachId: string;
  headline: { fr: string; en: string };
  bio: { fr: string; en: string };
  attributes: CoachProfile;
  capacity: number;
  state: 'active' | 'paused';
  timeZone: string;
  schedule: FirstSchedule;
}

/** Keeps coaches. */
export abstract class CoachesRepository {
  /** Stores the page and the week of a coach whose account was just made; runs in the same unit. */
  abstract add(coach: NewCoach): Promise<void>;
}
