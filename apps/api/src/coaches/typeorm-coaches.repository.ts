import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AvailabilityRuleEntity, CoachProfileEntity, CoachScheduleEntity } from '@aparte/database-private';
import { CoachesRepository, type NewCoach } from './coaches.repository.ts';

/** Coaches in the schema `coach`. */
@Injectable()
export class TypeormCoachesRepository extends CoachesRepository {
  override async add(coach: NewCoach): Promise<void> {
    const { coachId, headline, bio, attributes, capacity, state, timeZone } = coach;
    const { rules, ...schedule } = coach.schedule;
    const manager = currentManager();
    await manager.insert(CoachProfileEntity, {
      coachId,
      headlineFr: headline.fr,
      headlineEn: headline.en,
      bioFr: bio.fr,
      bioEn: bio.en,
      attributes: { ...attributes },
      capacity,
      state,
    });
    await manager.insert(CoachScheduleEntity, { coachId, timeZone, ...schedule });
    await manager.insert(
      AvailabilityRuleEntity,
      rules.map((rule) => ({ coachId, ...rule })),
    );
  }
}
