import { uniformBelow, type RandomBytes } from '@aparte/confidentiality';
import { utcDate } from '../process/utc-date.ts';

/** The day whose letters may be gathered now, or none as long as its hour (UTC) has not come. */
export function batchDue(now: Date, hour: number): string | null {
  return now.getUTCHours() < hour ? null : utcDate(now);
}

/** The same letters in an order that tells nothing; every order is equally likely (Fisher and Yates). */
export function shuffled<Letter>(letters: readonly Letter[], random: RandomBytes): Letter[] {
  const drawn = [...letters];
  for (let last = drawn.length - 1; last > 0; last--) {
    const chosen = Number(uniformBelow(BigInt(last + 1), random));
    const [letter, other] = [drawn[last], drawn[chosen]];
    if (letter === undefined || other === undefined) continue;
    drawn[last] = other;
    drawn[chosen] = letter;
  }
  return drawn;
}
