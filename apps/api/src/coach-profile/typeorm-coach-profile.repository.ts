import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { CoachProfileEntity } from '@aparte/database-private';
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
      attributes: row.attributes as object,
      capacity: row.capacity,
      state: row.state,
    };
  }

  override async replace(
    coachId: string,
    { headline, bio, attributes, capacity, state }: StoredProfile,
  ): Promise<void> {
    await currentManager()
      .createQueryBuilder()
      .update(CoachProfileEntity)
      .set({
        headlineFr: headline.fr,
        headlineEn: headline.en,
        bioFr: bio.fr,
        bioEn: bio.en,
        attributes: () => ':attributes',
        capacity,
        state,
      })
      .setParameter('attributes', JSON.stringify(attributes))
      .where('coach_id = :coachId', { coachId })
      .execute();
  }
}
