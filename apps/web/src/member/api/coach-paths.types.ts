import type { Bilingual } from './model.types.ts';
import type { Answer, Asks, Sends } from './path-shapes.types.ts';

/** A session as the coach sees it. */
export interface CoachSession {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: 'booked' | 'cancelled';
  readonly repName: string;
  readonly repTimeZone: string;
}

/** A week of a coach: what is booked and when they are open. */
export interface CoachWeek {
  readonly timeZone: string;
  readonly from: string;
  readonly sessions: CoachSession[];
  readonly availability: { readonly startsAt: string; readonly endsAt: string }[];
}

/** A rep who chose this coach. */
export interface CoachedRep {
  readonly repId: string;
  readonly displayName: string;
  readonly spaceId: string;
  readonly since: string;
  readonly nextSessionAt: string | null;
}

/** Hours that a coach keeps on one weekday, in minutes after midnight of their own clock. */
export interface WeekdayHours {
  readonly isoWeekday: number;
  readonly startMinute: number;
  readonly endMinute: number;
}

/** When and how a coach takes bookings. */
export interface CoachAvailability {
  readonly timeZone: string;
  readonly rules: WeekdayHours[];
  readonly stepMinutes: 15 | 30 | 60;
  readonly sessionMinutes: 25 | 50;
  readonly bufferMinutes: number;
  readonly noticeHours: number;
  readonly windowDays: number;
}

/** How a coach presents themselves, and what the matcher knows of them. */
export interface CoachProfile {
  readonly headline: Bilingual;
  readonly bio: Bilingual;
  /** As libs/matching defines them. */
  readonly attributes: Record<string, unknown>;
  readonly capacity: number;
  readonly state: 'active' | 'paused';
}

/** The page with which a coach begins; new coaches are active. */
export type FirstCoachProfile = Omit<CoachProfile, 'state'>;

/** What a coach may ask. */
export interface CoachPaths {
  '/v1/coach/week': { get: Asks<{ from: string }> & Answer<200, CoachWeek> };
  '/v1/coach/reps': { get: Answer<200, { reps: CoachedRep[] }> };
  '/v1/coach/availability': {
    get: Answer<200, CoachAvailability>;
    put: Sends<CoachAvailability> & Answer<200, unknown>;
  };
  '/v1/coach/profile': { get: Answer<200, CoachProfile>; put: Sends<CoachProfile> & Answer<200, unknown> };
}
