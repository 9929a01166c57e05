import { Injectable } from '@nestjs/common';
import { Announcements } from '../process/announcements.ts';

/** A rep is about to be erased; the token is that of their own session, which still counts. */
export interface AccountLeaving {
  token: string;
}

/**
 * Tells other features that somebody leaves for good, so that they give up what others would wait for. Each listener
 * works in a unit of its own; when one fails, nobody is erased.
 */
@Injectable()
export class AccountLeavingEvents extends Announcements<AccountLeaving> {}
