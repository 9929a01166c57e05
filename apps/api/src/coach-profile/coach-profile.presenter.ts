import type { CoachProfileDto } from './coach-profile.dto.ts';
import type { StoredProfile } from './coach-profile.repository.ts';

/** A coach's own profile as they edit it. */
export function profileForCoach({ attributes, ...page }: StoredProfile): CoachProfileDto {
  return {
    ...page,
    attributes: {
      languages: [...attributes.languages],
      roles: [...attributes.roles],
      customers: [...attributes.customers],
      cycles: [...attributes.cycles],
      seniorities: [...attributes.seniorities],
      topics: [...attributes.topics],
      style: attributes.style,
      hasSold: attributes.hasSold,
      paces: [...attributes.paces],
      channels: [...attributes.channels],
      comforts: [...attributes.comforts],
    },
  };
}
