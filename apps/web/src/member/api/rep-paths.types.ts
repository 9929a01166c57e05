import type { Bilingual } from './model.types.ts';
import type { Answer, Asks, At, Sends } from './path-shapes.types.ts';

/** A session as the rep sees it. */
export interface RepSession {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: 'booked' | 'cancelled';
  readonly coachName: string;
  readonly cancelFreeUntil: string;
}

/** The coach a rep chose. */
export interface RepMatch {
  readonly matchId: string;
  readonly coachId: string;
  readonly coachName: string;
  readonly spaceId: string;
}

/** What a rep's start page is made of. */
export interface RepHome {
  readonly questionnaireDone: boolean;
  readonly match: RepMatch | null;
  readonly nextSession: RepSession | null;
}

/** One fact about the rep and a coach, to be put into words. */
export interface MatchingFact {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A coach proposed to a rep. */
export interface ProposedCoach {
  readonly coachId: string;
  readonly displayName: string;
  readonly headline: Bilingual;
  readonly bio: Bilingual;
  readonly languages: string[];
  readonly timeZone: string;
  readonly topics: string[];
  readonly reasons: MatchingFact[];
  /** What this coach brings that was not asked for. */
  readonly difference: MatchingFact | null;
  readonly nextFreeAt: string | null;
}

/** A stretch of time that can be booked. */
export interface FreeSlot {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The free slots of the rep's coach over some days. */
export interface FreeSlots {
  readonly timeZone: string;
  readonly coachTimeZone: string;
  readonly durationMinutes: number;
  readonly slots: FreeSlot[];
}

/** The rep's answers as they are kept: readable by the matcher, but for the sealed line. */
export interface KeptQuestionnaire<Answers> {
  /** As libs/matching defines them. */
  readonly answers: Answers;
  readonly sealedLine: string | null;
}

/** What a rep may ask. */
export interface RepPaths {
  '/v1/rep/home': { get: Answer<200, RepHome> };
  '/v1/rep/questionnaire': {
    get: Answer<200, KeptQuestionnaire<Record<string, unknown> | null>>;
    put: Sends<KeptQuestionnaire<Record<string, unknown>>> & Answer<200, unknown>;
  };
  '/v1/rep/proposals': { get: Answer<200, { coaches: ProposedCoach[] }> };
  '/v1/rep/match': { put: Sends<{ coachId: string; spaceId: string }> & Answer<200, RepMatch> };
  '/v1/rep/slots': { get: Asks<{ from: string; days: number }> & Answer<200, FreeSlots> };
  '/v1/rep/sessions': {
    get: Answer<200, { sessions: RepSession[] }>;
    post: Sends<{ startsAt: string; requestId: string }> & Answer<201, RepSession>;
  };
  '/v1/rep/sessions/{id}/cancellation': { post: At<{ id: string }> & Answer<200, RepSession> };
}
