import { Injectable } from '@nestjs/common';
import { CoachProfileRefused, parseCoachProfile, type CoachProfile } from '@aparte/matching';
import { NotFound, ValidationFailed } from '@aparte/platform';
import { faultsUnder } from '../wire/library-faults.ts';
import { CoachProfileRepository, type StoredProfile } from './coach-profile.repository.ts';

/** A profile as a coach sends it, its attributes not yet read. */
export type GivenProfile = Omit<StoredProfile, 'attributes'> & { attributes: unknown };

/** A coach changes what reps read of them, how many they take, or pauses. */
@Injectable()
export class ChangeProfile {
  constructor(private readonly profiles: CoachProfileRepository) {}

  /** Throws ValidationFailed with every fault, NotFound. */
  async execute(coachId: string, profile: GivenProfile): Promise<StoredProfile> {
    const changed = { ...profile, attributes: checked(profile.attributes) };
    if (!(await this.profiles.replace(coachId, changed))) throw new NotFound();
    return changed;
  }
}

function checked(attributes: unknown): CoachProfile {
  try {
    return parseCoachProfile(attributes);
  } catch (error) {
    if (!(error instanceof CoachProfileRefused)) throw error;
    throw new ValidationFailed(faultsUnder('/attributes', error.faults));
  }
}
