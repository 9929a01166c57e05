import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { CoachProfileEntity } from '@aparte/database-private';
import { parseCoachProfile } from '@aparte/matching';
import { CoachProfileRepository, type StoredProfile } from './coach-profile.repository.ts';

/** Profiles in `coach.profile`. */
@Injectable()
export class TypeormCoachProfileRepository extends CoachProfileRepository {
  override async find(coachId: string): Promise<StoredProfile | null> {
    const row = await currentManager().findOne(CoachProfileEntity, { where: { coachId } });
    if (!row) return null;
    return {
      headline: { fr: row.headlineFr, en: row.headlineEn },
      bio: { fr: row.bioFr, en: row.bioEn },
      attributes: parseCoachProfile(row.attributes),
      capacity: row.capacity,
      state: row.state,
    };
  }

  override async replace(coachId: string, profile: StoredProfile): Promise<boolean> {
    const { headline, bio, attributes, capacity, state } = profile;
    const { affected } = await currentManager().update(
      CoachProfileEntity,
      { coachId },
      {
        headlineFr: headline.fr,
        headlineEn: headline.en,
        bioFr: bio.fr,
        bioEn: bio.en,
        attributes,
        capacity,
        state,
      },
    );
    return affected === 1;
  }
}
