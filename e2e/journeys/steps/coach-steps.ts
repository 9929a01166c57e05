import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { type MemberWords, memberWords } from './member-words.ts';
import { clockTime } from './rep-steps.ts';

/** What a coach does at their desk. */
export class CoachSteps {
  private readonly person: Person;
  private readonly words: MemberWords;

  constructor(person: Person) {
    this.person = person;
    this.words = memberWords(person.lang);
  }

  /** Finds a session in the week in which it falls, on the coach's own clock. */
  async findsInTheWeek(startsAt: string, rep: string, timeZone: string): Promise<void> {
    const { week } = this.words;
    const { page, lang } = this.person;
    const session = page.getByRole('listitem', {
      name: new RegExp(`${clockTime(startsAt, timeZone, lang)}.*${rep}`),
    });
    await this.person.reads(week.title);
    await this.person.looksAt('coach-01-this-week');
    for (const weeks of weeksUntil(startsAt, timeZone)) {
      await this.person.link(week.next).click();
      await expect(page).toHaveURL(new RegExp(`from=.*${weeks}`));
    }
    await expect(session).toBeVisible();
    await this.person.looksAt('coach-02-week');
  }

  /** Finds a rep among those who chose this coach, and opens the conversation. */
  async opensTheConversationWith(rep: string): Promise<void> {
    const { reps } = this.words;
    await this.person.goesTo(reps.menu);
    await this.person.reads(reps.title);
    await expect(this.person.page.getByRole('heading', { level: 2, name: rep, exact: true })).toBeVisible();
    await this.person.looksAt('coach-03-reps');
    await this.person.link(reps.write(rep)).click();
    await this.person.reads(rep);
  }
}

/** The Mondays of the weeks after this one, up to the week of a moment. */
function weeksUntil(instant: string, timeZone: string): string[] {
  const mondays: string[] = [];
  const last = mondayOf(new Date(instant), timeZone);
  for (let monday = mondayOf(new Date(), timeZone); monday < last;) {
    monday = new Date(Date.parse(`${monday}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
    mondays.push(monday);
  }
  return mondays;
}

function mondayOf(moment: Date, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
  const midnight = new Date(`${day}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() - ((midnight.getUTCDay() + 6) % 7));
  return midnight.toISOString().slice(0, 10);
}
