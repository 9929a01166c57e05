import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, CoachProfileEntity, MatchEntity } from '@aparte/database-private';
import { parseCoachProfile, type AvailableCoach } from '@aparte/matching';
import {
  freeSlots,
  instant,
  later,
  type CoachSchedule,
  type Instant,
  type Interval,
} from '@aparte/scheduling';
import { CoachScheduleQueries } from '../availability/coach-schedule.queries.ts';

/** A coach as a card shows them. */
export interface CoachPage {
  coachId: string;
  displayName: string;
  headline: { fr: string; en: string };
  bio: { fr: string; en: string };
  timeZone: string;
  languages: readonly ('fr' | 'en')[];
  topics: readonly string[];
}

/** A coach as matching weighs them, and the page that a rep is shown. */
export interface Candidate {
  available: AvailableCoach;
  page: CoachPage;
}

const HORIZON_MS = 15 * 86_400_000;

/** Reads every coach for matching; runs inside a unit of the matcher's own login. */
@Injectable()
export class CandidatesQueries {
  constructor(private readonly schedules: CoachScheduleQueries) {}

  /** Every coach with a profile, whatever their state: the rules decide, not the query. */
  async all(now: Instant): Promise<Candidate[]> {
    const profiles = await currentManager().find(CoachProfileEntity, { order: { coachId: 'ASC' } });
    const ids = profiles.map(({ coachId }) => coachId);
    const names = await this.names(ids);
    const loads = await this.loads();
    const schedules = await this.schedules.schedules(ids);
    const busy = await this.schedules.busy(ids, { startsAt: now, endsAt: later(now, HORIZON_MS) });
    return profiles.flatMap((profile) => {
      const schedule = schedules.get(profile.coachId);
      if (!schedule) return [];
      const { coachId } = profile;
      const available = weigh(profile, schedule, loads.get(coachId) ?? 0, {
        now,
        busy: busy.get(coachId) ?? [],
      });
      return [{ available, page: pageOf(profile, names.get(coachId) ?? '', available) }];
    });
  }

  private async names(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await currentManager()
      .createQueryBuilder(AccountEntity, 'account')
      .select('account.id', 'id')
      .addSelect('account.display_name', 'displayName')
      .where('account.id = ANY (:ids)', { ids })
      .getRawMany<{ id: string; displayName: string }>();
    return new Map(rows.map(({ id, displayName }) => [id, displayName]));
  }

  private async loads(): Promise<Map<string, number>> {
    const rows = await currentManager()
      .createQueryBuilder(MatchEntity, 'match')
      .select('match.coach_id', 'coachId')
      .addSelect('count(*)::int', 'reps')
      .where("match.state = 'chosen'")
      .groupBy('match.coach_id')
      .getRawMany<{ coachId: string; reps: number }>();
    return new Map(rows.map(({ coachId, reps }) => [coachId, reps]));
  }
}

function weigh(
  profile: CoachProfileEntity,
  schedule: CoachSchedule,
  activeReps: number,
  { now, busy }: { now: Instant; busy: readonly Interval[] },
): AvailableCoach {
  const slots = freeSlots({
    schedule,
    now,
    coachBlocked: busy,
    coachSessionStarts: [],
    repBusy: [],
    startingWithin: { startsAt: now, endsAt: later(now, HORIZON_MS) },
  });
  return {
    id: profile.coachId,
    isActive: profile.state === 'active',
    profile: parseCoachProfile(profile.attributes),
    // Ties are declared from the vetting desk on, which is not built yet.
    tiedOrganisationIds: [],
    activeReps,
    mostReps: profile.capacity,
    availability: schedule,
    freeSlotStarts: slots.map(({ startsAt }) => instant(startsAt)),
  };
}

function pageOf(
  profile: CoachProfileEntity,
  displayName: string,
  { availability, profile: brings }: AvailableCoach,
): CoachPage {
  return {
    coachId: profile.coachId,
    displayName,
    headline: { fr: profile.headlineFr, en: profile.headlineEn },
    bio: { fr: profile.bioFr, en: profile.bioEn },
    timeZone: availability.zone,
    languages: brings.languages,
    topics: brings.topics,
  };
}
