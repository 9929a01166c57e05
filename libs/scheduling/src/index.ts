export { instant, later, type Instant, type Interval } from './instant.ts';
export {
  addDays,
  isLocalDate,
  isoWeekdayOf,
  localDate,
  type IsoWeekday,
  type LocalDate,
} from './local-date.ts';
export { isZoneId, momentOf, wallTimeAt, zoneId, type WallTime, type ZoneId } from './zone.ts';
export type {
  Availability,
  AvailabilityOverride,
  AvailabilityRule,
  CoachSchedule,
  WallWindow,
} from './schedule.ts';
export {
  scheduleFaults,
  scheduleLimits,
  type ScheduleFault,
  type ScheduleFaultCode,
} from './schedule-faults.ts';
export { openWindows } from './open-windows.ts';
export { overlaps } from './intervals.ts';
export { findFreeSlot, freeSlots, isFree, nextFree, type Slot, type SlotQuestion } from './free-slots.ts';
export { weekOf, type Week, type WeekDay } from './week.ts';
