/** How a coach offers time on their first day, until they say otherwise. */
export interface FirstSchedule {
  stepMinutes: 30;
  sessionMinutes: 50;
  bufferMinutes: number;
  noticeHours: number;
  windowDays: number;
  rules: { isoWeekday: number; startMinute: number; endMinute: number }[];
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
const MORNING = { startMinute: 9 * 60, endMinute: 12 * 60 + 30 };
const AFTERNOON = { startMinute: 14 * 60, endMinute: 18 * 60 };

/** Office hours on weekdays, fifty minutes on the half hour with a pause, a day's notice, four weeks ahead. */
export const firstSchedule: FirstSchedule = {
  stepMinutes: 30,
  sessionMinutes: 50,
  bufferMinutes: 10,
  noticeHours: 24,
  windowDays: 28,
  rules: MONDAY_TO_FRIDAY.flatMap((isoWeekday) => [
    { isoWeekday, ...MORNING },
    { isoWeekday, ...AFTERNOON },
  ]),
};
