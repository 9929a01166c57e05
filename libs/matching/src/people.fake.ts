import { instant, zoneId, type IsoWeekday } from '@aparte/scheduling';
import type { Answers } from './answers.ts';
import type { CoachProfile } from './coach-profile.ts';
import type { AvailableCoach, SeekingRep } from './people.ts';

/** Thursday 1 October 2026, ten in the morning in Paris. */
export const thursday = instant('2026-10-01T08:00:00Z');

/** A field rep in Paris who wants to prospect with more confidence and is free at midday. */
export function answers(change: Partial<Answers> = {}): Answers {
  return {
    language: 'fr',
    role: 'field',
    customers: ['small-business'],
    cycle: 'months',
    seniority: '1-to-3',
    topics: ['prospecting', 'confidence'],
    style: { 'asks-or-suggests': -2, 'gentle-or-direct': -1, 'framed-or-free': 0 },
    salesBackground: 'useful',
    pace: 'weekly',
    freeBands: ['midday'],
    channel: 'video',
    comforts: ['talk', 'move'],
    ...change,
  };
}

export function rep(change: Partial<Answers> = {}, id = 'rep-1'): SeekingRep {
  return { id, organisationId: 'nordlys', zone: zoneId('Europe/Paris'), answers: answers(change) };
}

/** The mirror of that rep: everything fits. */
export function profile(change: Partial<CoachProfile> = {}): CoachProfile {
  return {
    languages: ['fr'],
    roles: ['field'],
    customers: ['small-business'],
    cycles: ['months'],
    seniorities: ['1-to-3'],
    topics: ['prospecting', 'confidence'],
    style: { 'asks-or-suggests': -2, 'gentle-or-direct': -1, 'framed-or-free': 0 },
    hasSold: true,
    paces: ['weekly'],
    channels: ['video'],
    comforts: ['talk', 'move'],
    ...change,
  };
}

/** Open at midday from Monday to Friday, with a free slot on the coming Monday at half past twelve. */
export function coach(
  change: Partial<AvailableCoach> = {},
  profileChange: Partial<CoachProfile> = {},
): AvailableCoach {
  const weekdays: readonly IsoWeekday[] = [1, 2, 3, 4, 5];
  return {
    id: 'coach-1',
    isActive: true,
    profile: profile(profileChange),
    tiedOrganisationIds: [],
    activeReps: 0,
    mostReps: 5,
    availability: {
      zone: zoneId('Europe/Paris'),
      rules: weekdays.map((isoWeekday) => ({ isoWeekday, startMinute: 720, endMinute: 840 })),
      overrides: [],
    },
    freeSlotStarts: [instant('2026-10-05T10:30:00Z')],
    ...change,
  };
}
