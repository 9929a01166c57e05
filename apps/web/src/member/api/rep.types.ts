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

/** Who looked at what of a rep. */
export type AccessesToRep = Schemas['AccessesToRepDto'];

/** That something of a rep was looked at on a day. */
export type AccessToRep = Schemas['AccessToRepDto'];

/** A page that the rep released to their director. */
export type ReleasedPage = Schemas['SharedPageDto'];

/** A page about to be released. */
export type PageToRelease = Schemas['ReleasePageRequest'];

/** The question of the quarter as it stands for the rep. */
export type Pulse = Schemas['PulseDto'];

/** An answer to it, or that there is none any more. */
export type PulseToKeep = Schemas['AnswerPulseRequest'];

/** A match that its rep has ended. */
export type EndedMatch = Schemas['EndedMatchDto'];
