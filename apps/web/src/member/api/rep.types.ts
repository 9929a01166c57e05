import type { RepComponents } from '@aparte/contracts';

type Schemas = RepComponents['schemas'];

/** A session as the rep sees it. */
export type RepSession = Schemas['RepSessionDto'];

/** The coach a rep chose. */
export type RepMatch = Schemas['MatchDto'];

/** What a rep's start page is made of. */
export type RepHome = Schemas['RepHomeDto'];

/** A coach proposed to a rep. */
export type ProposedCoach = Schemas['ProposedCoachDto'];

/** A stretch of time that can be booked. */
export type FreeSlot = Schemas['SlotDto'];

/** The free slots of the rep's coach over some days. */
export type FreeSlots = Schemas['SlotsDto'];
