import { Injectable } from '@nestjs/common';
import { Announcements } from '../process/announcements.ts';

/**
 * What happened to the keys of an account: opened again with the recovery code, made anew because everything was lost,
 * or replaced by ones that the present ones announce.
 */
export type WayOfChange = 'recovered' | 'reset' | 'rotated';

/** Somebody's account is opened by other means from now on. */
export interface KeyChange {
  accountId: string;
  way: WayOfChange;
}

/**
 * Tells other features that the keys of an account change, such as those that keep further locks. Listeners work inside
 * the unit of `app_auth` in which it happens: when one fails, nothing has changed.
 */
@Injectable()
export class KeyChanges extends Announcements<KeyChange> {}
