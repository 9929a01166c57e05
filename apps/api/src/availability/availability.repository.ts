/** Open hours of one weekday. */
export interface OpenHours {
  isoWeekday: number;
  startMinute: number;
  endMinute: number;
}

/** How a coach offers time, as stored. */
export interface OfferedTime {
  timeZone: string;
  rules: OpenHours[];
  stepMinutes: 15 | 30 | 60;
  sessionMinutes: 25 | 50;
  bufferMinutes: number;
  noticeHours: number;
  windowDays: number;
}

/** The offered time of the coach behind the unit of work. */
export abstract class AvailabilityRepository {
  /** What the coach offers now, rules in order of the week. */
  abstract find(coachId: string): Promise<OfferedTime | null>;
  /** Replaces everything at once. Answers false when this coach offers nothing yet that could be replaced. */
  abstract replace(coachId: string, offered: OfferedTime): Promise<boolean>;
}
