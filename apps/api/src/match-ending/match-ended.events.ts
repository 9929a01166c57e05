import { Injectable } from '@nestjs/common';
import { Announcements } from '../process/announcements.ts';

/** A rep is leaving their coach. */
export interface MatchEnded {
  coachId: string;
}

/**
 * Tells other features that a match ends. Listeners work inside the rep's unit of work in which it happens: when one
 * fails, the match has not ended.
 */
@Injectable()
export class MatchEndedEvents extends Announcements<MatchEnded> {}
