import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import { checkedAttributes } from './coach-attributes.ts';
import { CoachProfileRepository, type StoredProfile } from './coach-profile.repository.ts';

/** A coach changes what reps read of them, how many they take, or pauses. */
@Injectable()
export class ChangeProfile {
  constructor(private readonly profiles: CoachProfileRepository) {}

  /** Throws ValidationFailed, NotFound. */
  async execute(coachId: string, profile: StoredProfile): Promise<StoredProfile> {
    const attributes = checkedAttributes(profile.attributes);
    if (!(await this.profiles.find(coachId))) throw new NotFound();
    const changed = { ...profile, attributes };
    await this.profiles.replace(coachId, changed);
    return changed;
  }
}
