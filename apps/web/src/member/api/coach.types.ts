import type { CoachComponents } from '@aparte/contracts';

type Schemas = CoachComponents['schemas'];

/** A session as the coach sees it. */
export type CoachSession = Schemas['CoachSessionDto'];

/** A week of a coach: what is booked and when they are open. */
export type CoachWeek = Schemas['CoachWeekDto'];

/** A rep who chose this coach. */
export type CoachedRep = Schemas['CoachRepDto'];

/** Hours that a coach keeps on one weekday, in minutes after midnight of their own clock. */
export type WeekdayHours = Schemas['AvailabilityRuleDto'];

/** When and how a coach takes bookings. */
export type CoachAvailability = Schemas['AvailabilityDto'];

/** How a coach presents themselves, and what the matcher knows of them. */
export type CoachProfile = Schemas['CoachProfileDto'];

/** What the matcher knows of a coach. */
export type CoachAttributes = Schemas['CoachAttributesDto'];
