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
  abstract find(coachId: string): Promise<OfferedTime | null>;
  /** Replaces everything at once. */
  abstract replace(coachId: string, offered: OfferedTime): Promise<void>;
}
