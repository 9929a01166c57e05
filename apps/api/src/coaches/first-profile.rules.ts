import { ValidationFailed } from '@aparte/platform';
import { CoachProfileRefused, parseCoachProfile, type CoachProfile } from '@aparte/matching';
import { faultsUnder } from '../wire/library-faults.ts';

/** The page of a coach, with what the matching knows of them. */
export interface FirstProfile {
  headline: { fr: string; en: string };
  bio: { fr: string; en: string };
  attributes: CoachProfile;
  capacity: number;
  state: 'active' | 'paused';
}

/**
 * Reads the page with which a coach begins.
 *
 * @throws ValidationFailed with a pointer to each attribute that the matching cannot use.
 */
export function firstProfileOf(page: {
  headline: { fr: string; en: string };
  bio: { fr: string; en: string };
  attributes: unknown;
  capacity: number;
  state?: 'active' | 'paused';
}): FirstProfile {
  const { headline, bio, attributes, capacity, state = 'active' } = page;
  try {
    return { headline, bio, attributes: parseCoachProfile(attributes), capacity, state };
  } catch (error) {
    if (!(error instanceof CoachProfileRefused)) throw error;
    throw new ValidationFailed(faultsUnder('/profile/attributes', error.faults));
  }
}
