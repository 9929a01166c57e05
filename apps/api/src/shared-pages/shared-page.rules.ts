import { daysLater } from '@aparte/confidentiality';

/** The longest time for which a page may be read, in days from its release. */
export const LONGEST_READING_DAYS = 366;

/** What is wrong with the last day of a page that is released on a day, or nothing. */
export function expiryFault(expiresOn: string, today: string): 'too-early' | 'too-late' | null {
  // The batch of the next day must still find somebody who may open it.
  if (expiresOn <= today) return 'too-early';
  return expiresOn > daysLater(today, LONGEST_READING_DAYS) ? 'too-late' : null;
}

/** When the letters that wait now will be posted. */
export function nextPostingAt(now: Date, hour: number): Date {
  const next = new Date(now);
  next.setUTCHours(hour, 0, 0, 0);
  if (next <= now) next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
